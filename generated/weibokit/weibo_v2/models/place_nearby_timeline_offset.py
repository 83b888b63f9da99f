# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyTimelineOffset = Literal[0, 1]

PLACE_NEARBY_TIMELINE_OFFSET_VALUES: set[PlaceNearbyTimelineOffset] = {
    0,
    1,
}


def check_place_nearby_timeline_offset(value: int) -> PlaceNearbyTimelineOffset:
    if value in PLACE_NEARBY_TIMELINE_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_TIMELINE_OFFSET_VALUES!r}")
