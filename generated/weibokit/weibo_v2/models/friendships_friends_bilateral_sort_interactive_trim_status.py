# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsFriendsBilateralSortInteractiveTrimStatus = Literal[0, 1]

FRIENDSHIPS_FRIENDS_BILATERAL_SORT_INTERACTIVE_TRIM_STATUS_VALUES: set[
    FriendshipsFriendsBilateralSortInteractiveTrimStatus
] = {
    0,
    1,
}


def check_friendships_friends_bilateral_sort_interactive_trim_status(
    value: int,
) -> FriendshipsFriendsBilateralSortInteractiveTrimStatus:
    if value in FRIENDSHIPS_FRIENDS_BILATERAL_SORT_INTERACTIVE_TRIM_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_BILATERAL_SORT_INTERACTIVE_TRIM_STATUS_VALUES!r}"
    )
