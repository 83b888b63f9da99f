# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_children_behavior import RedditChildrenBehavior
    from .reddit_post import RedditPost
    from .reddit_telemetry import RedditTelemetry


class RedditChildren(Model):
    """An object of a response.

    Attributes:
        post: A post.
    """

    typename_: str = field("__typename", "str", required=True)
    behaviors: RedditChildrenBehavior = field("behaviors", "RedditChildrenBehavior", required=True)
    post: RedditPost = field("post", "RedditPost", required=True)
    telemetry: RedditTelemetry = field("telemetry", "RedditTelemetry", required=True)
