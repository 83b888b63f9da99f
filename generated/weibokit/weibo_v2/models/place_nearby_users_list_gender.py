# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceNearbyUsersListGender = Literal[0, 1, 2]

PLACE_NEARBY_USERS_LIST_GENDER_VALUES: set[PlaceNearbyUsersListGender] = {
    0,
    1,
    2,
}


def check_place_nearby_users_list_gender(value: int) -> PlaceNearbyUsersListGender:
    if value in PLACE_NEARBY_USERS_LIST_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_GENDER_VALUES!r}")
