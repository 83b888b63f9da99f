# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TrendFollowed(Model):
    """How the caller stands to a topic.

    Attributes:
        trend_id: Id of the topic.
        is_follow: Whether the caller follows it.
    """

    trend_id: int = field("trend_id", "int")
    is_follow: bool = field("is_follow", "bool")
