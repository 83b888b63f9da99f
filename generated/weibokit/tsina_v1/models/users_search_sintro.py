# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSearchSintro = Literal[0, 1]

USERS_SEARCH_SINTRO_VALUES: set[UsersSearchSintro] = {
    0,
    1,
}


def check_users_search_sintro(value: int) -> UsersSearchSintro:
    if value in USERS_SEARCH_SINTRO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SINTRO_VALUES!r}")
