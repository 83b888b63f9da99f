# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyUsersListFilter = Literal[0, 1, 2]

PLACE_NEARBY_USERS_LIST_FILTER_VALUES: set[PlaceNearbyUsersListFilter] = {
    0,
    1,
    2,
}


def check_place_nearby_users_list_filter(value: int) -> PlaceNearbyUsersListFilter:
    if value in PLACE_NEARBY_USERS_LIST_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_FILTER_VALUES!r}")
