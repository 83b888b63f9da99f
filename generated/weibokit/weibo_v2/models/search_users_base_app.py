# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersBaseApp = Literal[0, 1]

SEARCH_USERS_BASE_APP_VALUES: set[SearchUsersBaseApp] = {
    0,
    1,
}


def check_search_users_base_app(value: int) -> SearchUsersBaseApp:
    if value in SEARCH_USERS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_BASE_APP_VALUES!r}")
