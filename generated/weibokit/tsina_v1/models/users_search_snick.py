# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSearchSnick = Literal[0, 1]

USERS_SEARCH_SNICK_VALUES: set[UsersSearchSnick] = {
    0,
    1,
}


def check_users_search_snick(value: int) -> UsersSearchSnick:
    if value in USERS_SEARCH_SNICK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SNICK_VALUES!r}")
