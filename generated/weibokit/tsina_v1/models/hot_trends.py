# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .hot_trend import HotTrend


class HotTrends(Model):
    """Hot topics at a time.

    Attributes:
        trends: The topics by the time, such as `2011-05-07 09:05`, a day, or a time with seconds.
        as_of: When the list was made, in seconds since 1970.
    """

    trends: dict[str, list[HotTrend]] = field("trends", "HotTrend[]{}", required=True)
    as_of: int = field("as_of", "int")
