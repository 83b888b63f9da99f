# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditPage(Model):
    """What is known of the page, in RedditCommentForest.

    Attributes:
        comment_count: Number of comments.
    """

    comment_count: int = field("commentCount", "int", required=True)
    has_next_page: bool = field("hasNextPage", "bool", required=True)
