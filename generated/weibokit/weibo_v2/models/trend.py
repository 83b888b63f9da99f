# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Trend(Model):
    """A topic that a user follows.

    Attributes:
        trend_id: Id of the topic.
        hotword: The topic.
        num: Statuses about it.
    """

    trend_id: int | str = field("trend_id", "int|str")
    hotword: str = field("hotword", "str")
    num: int | str = field("num", "int|str")
