# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesQueryidIsBase62 = Literal[0, 1]

STATUSES_QUERYID_IS_BASE_62_VALUES: set[StatusesQueryidIsBase62] = {
    0,
    1,
}


def check_statuses_queryid_is_base_62(value: int) -> StatusesQueryidIsBase62:
    if value in STATUSES_QUERYID_IS_BASE_62_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_IS_BASE_62_VALUES!r}")
