# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsFriendsTrimStatus = Literal[0, 1]

FRIENDSHIPS_FRIENDS_TRIM_STATUS_VALUES: set[FriendshipsFriendsTrimStatus] = {
    0,
    1,
}


def check_friendships_friends_trim_status(value: int) -> FriendshipsFriendsTrimStatus:
    if value in FRIENDSHIPS_FRIENDS_TRIM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_TRIM_STATUS_VALUES!r}")
