# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyUsersOffset = Literal[0, 1]

PLACE_NEARBY_USERS_OFFSET_VALUES: set[PlaceNearbyUsersOffset] = {
    0,
    1,
}


def check_place_nearby_users_offset(value: int) -> PlaceNearbyUsersOffset:
    if value in PLACE_NEARBY_USERS_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_OFFSET_VALUES!r}")
