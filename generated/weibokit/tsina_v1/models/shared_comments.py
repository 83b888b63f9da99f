# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .comment import Comment


class SharedComments(Model):
    """Comments that hold an address.

    Attributes:
        url_short: The short address, without what stands before its last part.
        share_comments: The comments.
    """

    url_short: str = field("url_short", "str", required=True)
    share_comments: list[Comment] = field("share_comments", "Comment[]", required=True)
