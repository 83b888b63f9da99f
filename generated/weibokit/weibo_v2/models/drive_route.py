# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DriveRoute(Model):
    """A car route.

    Attributes:
        type_: What counted, as in the request.
        road_number: How many roads it takes.
        distance: Length in metres.
        drive_time: Not documented; minutes by the sample.
        drive_coordinates: Positions along the route, with `|` between.
        pass_coordinates: Positions on the way.
        begin_coordinate: Position of the start.
        end_coordinate: Position of the end.
        extension_info: Not documented.
        roads: The roads; what an entry holds is open.
    """

    type_: str = field("type", "str")
    road_number: str = field("road_number", "str")
    distance: str = field("distance", "str")
    drive_time: str = field("drive_time", "str")
    drive_coordinates: str = field("drive_coordinates", "str")
    pass_coordinates: str = field("pass_coordinates", "str")
    begin_coordinate: str = field("begin_coordinate", "str")
    end_coordinate: str = field("end_coordinate", "str")
    extension_info: str = field("extension_info", "str")
    roads: list[Any] = field("roads", "[]")
