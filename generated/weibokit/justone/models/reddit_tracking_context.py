# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_action import RedditAction
    from .reddit_subreddit import RedditSubreddit
    from .reddit_tracking_context_post import RedditTrackingContextPost
    from .reddit_tracking_context_search import RedditTrackingContextSearch


class RedditTrackingContext(Model):
    """What is in `trackingContext` of RedditTelemetry.

    Attributes:
        typename_: Name of its type in the source.
        action_info: What is known of the action, in RedditTrackingContext.
        search: What is in `search` of RedditTrackingContext.
    """

    typename_: str = field("__typename", "str", required=True)
    action_info: RedditAction = field("actionInfo", "RedditAction", required=True)
    answers: Any = field("answers", required=True)
    meta_search: Any = field("metaSearch", required=True)
    post: RedditTrackingContextPost | None = field("post", "RedditTrackingContextPost", null=True, required=True)
    profile: Any = field("profile", required=True)
    search: RedditTrackingContextSearch = field("search", "RedditTrackingContextSearch", required=True)
    subreddit: RedditSubreddit | None = field("subreddit", "RedditSubreddit", null=True, required=True)
