# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_comment_forest import RedditCommentForest
    from .reddit_subreddit import RedditSubreddit


class RedditInfoById(Model):
    """What is in `postInfoById` of RedditPostComments.

    Attributes:
        typename_: Name of its type in the source.
        comment_count: Number of comments.
        comment_forest: What is in `commentForest` of RedditInfoById.
        id: Id.
        subreddit: A community.
        title: Title.
    """

    typename_: str = field("__typename", "str", required=True)
    comment_count: int = field("commentCount", "int", required=True)
    comment_forest: RedditCommentForest = field("commentForest", "RedditCommentForest", required=True)
    id: str = field("id", "str", required=True)
    subreddit: RedditSubreddit = field("subreddit", "RedditSubreddit", required=True)
    title: str = field("title", "str", required=True)
