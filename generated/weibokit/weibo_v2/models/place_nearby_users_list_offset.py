# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyUsersListOffset = Literal[0, 1]

PLACE_NEARBY_USERS_LIST_OFFSET_VALUES: set[PlaceNearbyUsersListOffset] = {
    0,
    1,
}


def check_place_nearby_users_list_offset(value: int) -> PlaceNearbyUsersListOffset:
    if value in PLACE_NEARBY_USERS_LIST_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_OFFSET_VALUES!r}")
