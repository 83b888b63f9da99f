# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchUsersGender = Literal["f", "m"]

SEARCH_USERS_GENDER_VALUES: set[SearchUsersGender] = {
    "f",
    "m",
}


def check_search_users_gender(value: str) -> SearchUsersGender:
    if value in SEARCH_USERS_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_GENDER_VALUES!r}")
