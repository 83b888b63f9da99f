# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class CommentCountsListCommentCount(Model):
    """How many comments hold an address.

    Attributes:
        url_short: The short address.
        comment_counts: Number of comments, as text.
    """

    url_short: str = field("url_short", "str", required=True)
    comment_counts: str = field("comment_counts", "str", required=True)
