# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bus_ridden import BusRidden


class BusRoute(Model):
    """A bus route.

    Attributes:
        result_id: Number of the route.
        distance: Length, with its unit in Chinese.
        expense: Price.
        before_len: Walk to the first stop, with its unit.
        after_len: Walk from the last stop, with its unit.
        nav_count: How many parts it has.
        drive_coordinates: Positions along the route, with `|` between.
        lines: The lines to take.
    """

    result_id: str = field("result_id", "str")
    distance: str = field("distance", "str")
    expense: str = field("expense", "str")
    before_len: str = field("before_len", "str")
    after_len: str = field("after_len", "str")
    nav_count: str = field("nav_count", "str")
    drive_coordinates: str = field("drive_coordinates", "str")
    lines: list[BusRidden] = field("lines", "BusRidden[]")
