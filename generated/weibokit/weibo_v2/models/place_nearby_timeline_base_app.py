# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyTimelineBaseApp = Literal[0, 1]

PLACE_NEARBY_TIMELINE_BASE_APP_VALUES: set[PlaceNearbyTimelineBaseApp] = {
    0,
    1,
}


def check_place_nearby_timeline_base_app(value: int) -> PlaceNearbyTimelineBaseApp:
    if value in PLACE_NEARBY_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_TIMELINE_BASE_APP_VALUES!r}")
