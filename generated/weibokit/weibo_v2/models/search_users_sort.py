# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersSort = Literal[1, 2]

SEARCH_USERS_SORT_VALUES: set[SearchUsersSort] = {
    1,
    2,
}


def check_search_users_sort(value: int) -> SearchUsersSort:
    if value in SEARCH_USERS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SORT_VALUES!r}")
