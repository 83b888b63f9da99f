# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyPoisOffset = Literal[0, 1]

PLACE_NEARBY_POIS_OFFSET_VALUES: set[PlaceNearbyPoisOffset] = {
    0,
    1,
}


def check_place_nearby_pois_offset(value: int) -> PlaceNearbyPoisOffset:
    if value in PLACE_NEARBY_POIS_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_POIS_OFFSET_VALUES!r}")
