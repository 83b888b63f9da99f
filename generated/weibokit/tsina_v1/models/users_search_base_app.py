# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSearchBaseApp = Literal[0, 1]

USERS_SEARCH_BASE_APP_VALUES: set[UsersSearchBaseApp] = {
    0,
    1,
}


def check_users_search_base_app(value: int) -> UsersSearchBaseApp:
    if value in USERS_SEARCH_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_BASE_APP_VALUES!r}")
