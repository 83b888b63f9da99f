# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchStatusesFilterPic = Literal[0, 1, 2]

SEARCH_STATUSES_FILTER_PIC_VALUES: set[SearchStatusesFilterPic] = {
    0,
    1,
    2,
}


def check_search_statuses_filter_pic(value: int) -> SearchStatusesFilterPic:
    if value in SEARCH_STATUSES_FILTER_PIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_STATUSES_FILTER_PIC_VALUES!r}")
