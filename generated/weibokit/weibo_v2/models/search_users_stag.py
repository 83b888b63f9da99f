# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersStag = Literal[0, 1]

SEARCH_USERS_STAG_VALUES: set[SearchUsersStag] = {
    0,
    1,
}


def check_search_users_stag(value: int) -> SearchUsersStag:
    if value in SEARCH_USERS_STAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_STAG_VALUES!r}")
