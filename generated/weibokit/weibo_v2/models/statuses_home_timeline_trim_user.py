# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesHomeTimelineTrimUser = Literal[0, 1]

STATUSES_HOME_TIMELINE_TRIM_USER_VALUES: set[StatusesHomeTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_home_timeline_trim_user(value: int) -> StatusesHomeTimelineTrimUser:
    if value in STATUSES_HOME_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOME_TIMELINE_TRIM_USER_VALUES!r}")
