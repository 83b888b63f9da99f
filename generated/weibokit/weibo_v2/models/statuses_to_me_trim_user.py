# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesToMeTrimUser = Literal[0, 1]

STATUSES_TO_ME_TRIM_USER_VALUES: set[StatusesToMeTrimUser] = {
    0,
    1,
}


def check_statuses_to_me_trim_user(value: int) -> StatusesToMeTrimUser:
    if value in STATUSES_TO_ME_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_TO_ME_TRIM_USER_VALUES!r}")
