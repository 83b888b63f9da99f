# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceUsersShowBaseApp = Literal[0, 1]

PLACE_USERS_SHOW_BASE_APP_VALUES: set[PlaceUsersShowBaseApp] = {
    0,
    1,
}


def check_place_users_show_base_app(value: int) -> PlaceUsersShowBaseApp:
    if value in PLACE_USERS_SHOW_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_SHOW_BASE_APP_VALUES!r}")
