# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyPoisSort = Literal[0, 1, 3]

PLACE_NEARBY_POIS_SORT_VALUES: set[PlaceNearbyPoisSort] = {
    0,
    1,
    3,
}


def check_place_nearby_pois_sort(value: int) -> PlaceNearbyPoisSort:
    if value in PLACE_NEARBY_POIS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_POIS_SORT_VALUES!r}")
