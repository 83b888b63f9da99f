# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

LocationLineDriveRouteType = Literal[0, 1, 2]

LOCATION_LINE_DRIVE_ROUTE_TYPE_VALUES: set[LocationLineDriveRouteType] = {
    0,
    1,
    2,
}


def check_location_line_drive_route_type(value: int) -> LocationLineDriveRouteType:
    if value in LOCATION_LINE_DRIVE_ROUTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_LINE_DRIVE_ROUTE_TYPE_VALUES!r}")
