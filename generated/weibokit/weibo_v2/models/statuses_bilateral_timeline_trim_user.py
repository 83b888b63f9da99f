# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesBilateralTimelineTrimUser = Literal[0, 1]

STATUSES_BILATERAL_TIMELINE_TRIM_USER_VALUES: set[StatusesBilateralTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_bilateral_timeline_trim_user(value: int) -> StatusesBilateralTimelineTrimUser:
    if value in STATUSES_BILATERAL_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BILATERAL_TIMELINE_TRIM_USER_VALUES!r}")
