# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

ListsGetStatusesBaseApp = Literal[0, 1]

LISTS_GET_STATUSES_BASE_APP_VALUES: set[ListsGetStatusesBaseApp] = {
    0,
    1,
}


def check_lists_get_statuses_base_app(value: int) -> ListsGetStatusesBaseApp:
    if value in LISTS_GET_STATUSES_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_GET_STATUSES_BASE_APP_VALUES!r}")
