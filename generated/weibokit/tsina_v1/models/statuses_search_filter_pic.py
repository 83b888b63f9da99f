# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesSearchFilterPic = Literal[0, 1, 2]

STATUSES_SEARCH_FILTER_PIC_VALUES: set[StatusesSearchFilterPic] = {
    0,
    1,
    2,
}


def check_statuses_search_filter_pic(value: int) -> StatusesSearchFilterPic:
    if value in STATUSES_SEARCH_FILTER_PIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SEARCH_FILTER_PIC_VALUES!r}")
