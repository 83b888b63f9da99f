# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_comment_tree import RedditCommentTree
    from .reddit_page import RedditPage


class RedditCommentForest(Model):
    """What is in `commentForest` of RedditInfoById.

    Attributes:
        typename_: Name of its type in the source.
        page_info: What is known of the page, in RedditCommentForest.
    """

    typename_: str = field("__typename", "str", required=True)
    page_info: RedditPage = field("pageInfo", "RedditPage", required=True)
    trees: list[RedditCommentTree] = field("trees", "RedditCommentTree[]", required=True)
