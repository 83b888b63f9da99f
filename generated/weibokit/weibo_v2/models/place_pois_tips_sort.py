# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisTipsSort = Literal[0, 1]

PLACE_POIS_TIPS_SORT_VALUES: set[PlacePoisTipsSort] = {
    0,
    1,
}


def check_place_pois_tips_sort(value: int) -> PlacePoisTipsSort:
    if value in PLACE_POIS_TIPS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_TIPS_SORT_VALUES!r}")
