# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesUserTimelineTrimUser = Literal[0, 1]

STATUSES_USER_TIMELINE_TRIM_USER_VALUES: set[StatusesUserTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_user_timeline_trim_user(value: int) -> StatusesUserTimelineTrimUser:
    if value in STATUSES_USER_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_TRIM_USER_VALUES!r}")
