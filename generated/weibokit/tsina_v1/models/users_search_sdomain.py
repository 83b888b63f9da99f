# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSearchSdomain = Literal[0, 1]

USERS_SEARCH_SDOMAIN_VALUES: set[UsersSearchSdomain] = {
    0,
    1,
}


def check_users_search_sdomain(value: int) -> UsersSearchSdomain:
    if value in USERS_SEARCH_SDOMAIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SDOMAIN_VALUES!r}")
