# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsFriendsBilateralSort = Literal[0]

FRIENDSHIPS_FRIENDS_BILATERAL_SORT_VALUES: set[FriendshipsFriendsBilateralSort] = {
    0,
}


def check_friendships_friends_bilateral_sort(value: int) -> FriendshipsFriendsBilateralSort:
    if value in FRIENDSHIPS_FRIENDS_BILATERAL_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_BILATERAL_SORT_VALUES!r}")
