# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyUsersListLevel = Literal[0, 1, 2, 7]

PLACE_NEARBY_USERS_LIST_LEVEL_VALUES: set[PlaceNearbyUsersListLevel] = {
    0,
    1,
    2,
    7,
}


def check_place_nearby_users_list_level(value: int) -> PlaceNearbyUsersListLevel:
    if value in PLACE_NEARBY_USERS_LIST_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_LEVEL_VALUES!r}")
