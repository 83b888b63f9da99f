# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceUsersCheckinsBaseApp = Literal[0, 1]

PLACE_USERS_CHECKINS_BASE_APP_VALUES: set[PlaceUsersCheckinsBaseApp] = {
    0,
    1,
}


def check_place_users_checkins_base_app(value: int) -> PlaceUsersCheckinsBaseApp:
    if value in PLACE_USERS_CHECKINS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_CHECKINS_BASE_APP_VALUES!r}")
