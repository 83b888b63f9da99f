# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersSintro = Literal[0, 1]

SEARCH_USERS_SINTRO_VALUES: set[SearchUsersSintro] = {
    0,
    1,
}


def check_search_users_sintro(value: int) -> SearchUsersSintro:
    if value in SEARCH_USERS_SINTRO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SINTRO_VALUES!r}")
