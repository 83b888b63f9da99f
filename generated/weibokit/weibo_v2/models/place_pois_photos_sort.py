# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisPhotosSort = Literal[0, 1]

PLACE_POIS_PHOTOS_SORT_VALUES: set[PlacePoisPhotosSort] = {
    0,
    1,
}


def check_place_pois_photos_sort(value: int) -> PlacePoisPhotosSort:
    if value in PLACE_POIS_PHOTOS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_PHOTOS_SORT_VALUES!r}")
