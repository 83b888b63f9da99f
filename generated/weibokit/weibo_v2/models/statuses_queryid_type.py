# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesQueryidType = Literal[1, 2, 3]

STATUSES_QUERYID_TYPE_VALUES: set[StatusesQueryidType] = {
    1,
    2,
    3,
}


def check_statuses_queryid_type(value: int) -> StatusesQueryidType:
    if value in STATUSES_QUERYID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_TYPE_VALUES!r}")
