# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesFriendsTimelineTrimUser = Literal[0, 1]

STATUSES_FRIENDS_TIMELINE_TRIM_USER_VALUES: set[StatusesFriendsTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_friends_timeline_trim_user(value: int) -> StatusesFriendsTimelineTrimUser:
    if value in STATUSES_FRIENDS_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_TRIM_USER_VALUES!r}")
