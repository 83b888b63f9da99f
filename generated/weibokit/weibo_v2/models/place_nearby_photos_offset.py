# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyPhotosOffset = Literal[0, 1]

PLACE_NEARBY_PHOTOS_OFFSET_VALUES: set[PlaceNearbyPhotosOffset] = {
    0,
    1,
}


def check_place_nearby_photos_offset(value: int) -> PlaceNearbyPhotosOffset:
    if value in PLACE_NEARBY_PHOTOS_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_PHOTOS_OFFSET_VALUES!r}")
