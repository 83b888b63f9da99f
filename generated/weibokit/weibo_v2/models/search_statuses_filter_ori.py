# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchStatusesFilterOri = Literal[0, 1, 2]

SEARCH_STATUSES_FILTER_ORI_VALUES: set[SearchStatusesFilterOri] = {
    0,
    1,
    2,
}


def check_search_statuses_filter_ori(value: int) -> SearchStatusesFilterOri:
    if value in SEARCH_STATUSES_FILTER_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_STATUSES_FILTER_ORI_VALUES!r}")
