# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSearchGender = Literal["f", "m"]

USERS_SEARCH_GENDER_VALUES: set[UsersSearchGender] = {
    "f",
    "m",
}


def check_users_search_gender(value: str) -> UsersSearchGender:
    if value in USERS_SEARCH_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_GENDER_VALUES!r}")
