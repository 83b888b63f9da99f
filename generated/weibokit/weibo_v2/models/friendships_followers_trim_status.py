# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsFollowersTrimStatus = Literal[0, 1]

FRIENDSHIPS_FOLLOWERS_TRIM_STATUS_VALUES: set[FriendshipsFollowersTrimStatus] = {
    0,
    1,
}


def check_friendships_followers_trim_status(value: int) -> FriendshipsFollowersTrimStatus:
    if value in FRIENDSHIPS_FOLLOWERS_TRIM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FOLLOWERS_TRIM_STATUS_VALUES!r}")
