# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyPhotosSort = Literal[0, 1]

PLACE_NEARBY_PHOTOS_SORT_VALUES: set[PlaceNearbyPhotosSort] = {
    0,
    1,
}


def check_place_nearby_photos_sort(value: int) -> PlaceNearbyPhotosSort:
    if value in PLACE_NEARBY_PHOTOS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_PHOTOS_SORT_VALUES!r}")
