# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

LocationLineBusRouteType = Literal[0, 1, 2, 3, 4]

LOCATION_LINE_BUS_ROUTE_TYPE_VALUES: set[LocationLineBusRouteType] = {
    0,
    1,
    2,
    3,
    4,
}


def check_location_line_bus_route_type(value: int) -> LocationLineBusRouteType:
    if value in LOCATION_LINE_BUS_ROUTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_LINE_BUS_ROUTE_TYPE_VALUES!r}")
