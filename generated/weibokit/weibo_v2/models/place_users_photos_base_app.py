# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceUsersPhotosBaseApp = Literal[0, 1]

PLACE_USERS_PHOTOS_BASE_APP_VALUES: set[PlaceUsersPhotosBaseApp] = {
    0,
    1,
}


def check_place_users_photos_base_app(value: int) -> PlaceUsersPhotosBaseApp:
    if value in PLACE_USERS_PHOTOS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_PHOTOS_BASE_APP_VALUES!r}")
