# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchStatusesBaseApp = Literal[0, 1]

SEARCH_STATUSES_BASE_APP_VALUES: set[SearchStatusesBaseApp] = {
    0,
    1,
}


def check_search_statuses_base_app(value: int) -> SearchStatusesBaseApp:
    if value in SEARCH_STATUSES_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_STATUSES_BASE_APP_VALUES!r}")
