# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesSearchBaseApp = Literal[0, 1]

STATUSES_SEARCH_BASE_APP_VALUES: set[StatusesSearchBaseApp] = {
    0,
    1,
}


def check_statuses_search_base_app(value: int) -> StatusesSearchBaseApp:
    if value in STATUSES_SEARCH_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SEARCH_BASE_APP_VALUES!r}")
