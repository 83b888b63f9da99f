# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersSdomain = Literal[0, 1]

SEARCH_USERS_SDOMAIN_VALUES: set[SearchUsersSdomain] = {
    0,
    1,
}


def check_search_users_sdomain(value: int) -> SearchUsersSdomain:
    if value in SEARCH_USERS_SDOMAIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SDOMAIN_VALUES!r}")
