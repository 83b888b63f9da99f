# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesSearchFilterOri = Literal[0, 4, 5]

STATUSES_SEARCH_FILTER_ORI_VALUES: set[StatusesSearchFilterOri] = {
    0,
    4,
    5,
}


def check_statuses_search_filter_ori(value: int) -> StatusesSearchFilterOri:
    if value in STATUSES_SEARCH_FILTER_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SEARCH_FILTER_ORI_VALUES!r}")
