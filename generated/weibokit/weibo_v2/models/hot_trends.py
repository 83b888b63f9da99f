# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .hot_trend import HotTrend


class HotTrends(Model):
    """Topics that were written about most.

    Attributes:
        trends: Lists of topics, each named by its time, such as `2011-09-19`.
        as_of: When they were counted.
        as_of_time: `as_of` as a datetime with its zone.
    """

    trends: dict[str, list[HotTrend]] = field("trends", "HotTrend[]{}", required=True)
    as_of: int = field("as_of", "int")
    as_of_time: datetime = time_field("as_of", "unix")
