# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Trend(Model):
    """A topic that somebody follows.

    Attributes:
        trend_id: Id of the topic.
        hotword: Its name.
        num: Number of posts on it, as text.
    """

    trend_id: str = field("trend_id", "str", required=True)
    hotword: str = field("hotword", "str", required=True)
    num: str = field("num", "str", required=True)
