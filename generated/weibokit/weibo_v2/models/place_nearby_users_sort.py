# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyUsersSort = Literal[0, 1]

PLACE_NEARBY_USERS_SORT_VALUES: set[PlaceNearbyUsersSort] = {
    0,
    1,
}


def check_place_nearby_users_sort(value: int) -> PlaceNearbyUsersSort:
    if value in PLACE_NEARBY_USERS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_SORT_VALUES!r}")
