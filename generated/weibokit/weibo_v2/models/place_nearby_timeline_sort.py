# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyTimelineSort = Literal[0, 1]

PLACE_NEARBY_TIMELINE_SORT_VALUES: set[PlaceNearbyTimelineSort] = {
    0,
    1,
}


def check_place_nearby_timeline_sort(value: int) -> PlaceNearbyTimelineSort:
    if value in PLACE_NEARBY_TIMELINE_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_TIMELINE_SORT_VALUES!r}")
