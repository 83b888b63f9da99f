# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesQuerymidType = Literal[1, 2, 3]

STATUSES_QUERYMID_TYPE_VALUES: set[StatusesQuerymidType] = {
    1,
    2,
    3,
}


def check_statuses_querymid_type(value: int) -> StatusesQuerymidType:
    if value in STATUSES_QUERYMID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYMID_TYPE_VALUES!r}")
