# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsFriendsBilateralIdsSort = Literal[0]

FRIENDSHIPS_FRIENDS_BILATERAL_IDS_SORT_VALUES: set[FriendshipsFriendsBilateralIdsSort] = {
    0,
}


def check_friendships_friends_bilateral_ids_sort(value: int) -> FriendshipsFriendsBilateralIdsSort:
    if value in FRIENDSHIPS_FRIENDS_BILATERAL_IDS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_BILATERAL_IDS_SORT_VALUES!r}")
