# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsFriendsInCommonTrimStatus = Literal[0, 1]

FRIENDSHIPS_FRIENDS_IN_COMMON_TRIM_STATUS_VALUES: set[FriendshipsFriendsInCommonTrimStatus] = {
    0,
    1,
}


def check_friendships_friends_in_common_trim_status(value: int) -> FriendshipsFriendsInCommonTrimStatus:
    if value in FRIENDSHIPS_FRIENDS_IN_COMMON_TRIM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_IN_COMMON_TRIM_STATUS_VALUES!r}")
