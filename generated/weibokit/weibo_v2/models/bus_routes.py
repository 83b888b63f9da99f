# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bus_route import BusRoute


class BusRoutes(Model):
    """Bus routes.

    Attributes:
        type_: What counted, as in the request.
        city: Code of the city.
        begin_pid: Where it starts.
        begin_coordinate: Position of the start.
        end_pid: Where it ends.
        end_coordinate: Position of the end.
        extension_info: Not documented.
        transfers: The routes.
    """

    type_: str = field("type", "str")
    city: str = field("city", "str")
    begin_pid: str = field("begin_pid", "str")
    begin_coordinate: str = field("begin_coordinate", "str")
    end_pid: str = field("end_pid", "str")
    end_coordinate: str = field("end_coordinate", "str")
    extension_info: str = field("extension_info", "str")
    transfers: list[BusRoute] = field("transfers", "BusRoute[]")
