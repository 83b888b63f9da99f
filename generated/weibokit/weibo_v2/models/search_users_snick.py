# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersSnick = Literal[0, 1]

SEARCH_USERS_SNICK_VALUES: set[SearchUsersSnick] = {
    0,
    1,
}


def check_search_users_snick(value: int) -> SearchUsersSnick:
    if value in SEARCH_USERS_SNICK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SNICK_VALUES!r}")
