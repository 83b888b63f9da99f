# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSearchSort = Literal[1, 2]

USERS_SEARCH_SORT_VALUES: set[UsersSearchSort] = {
    1,
    2,
}


def check_users_search_sort(value: int) -> UsersSearchSort:
    if value in USERS_SEARCH_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SORT_VALUES!r}")
