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
    """An item of `children` of RedditComponentMain.

    Attributes:
        typename_: Name of its type in the source.
        behaviors: What is in `behaviors` of RedditChildren.
        post: A post.
        telemetry: What is in `telemetry` of RedditDynamicComponent.
    """

    typename_: str = field("__typename", "str", required=True)
    behaviors: RedditChildrenBehavior = field("behaviors", "RedditChildrenBehavior", required=True)
    post: RedditPost = field("post", "RedditPost", required=True)
    telemetry: RedditTelemetry = field("telemetry", "RedditTelemetry", required=True)
