# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisCategoryFlag = Literal[0, 1]

PLACE_POIS_CATEGORY_FLAG_VALUES: set[PlacePoisCategoryFlag] = {
    0,
    1,
}


def check_place_pois_category_flag(value: int) -> PlacePoisCategoryFlag:
    if value in PLACE_POIS_CATEGORY_FLAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_CATEGORY_FLAG_VALUES!r}")
