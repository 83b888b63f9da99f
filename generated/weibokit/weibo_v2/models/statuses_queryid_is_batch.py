# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesQueryidIsBatch = Literal[0, 1]

STATUSES_QUERYID_IS_BATCH_VALUES: set[StatusesQueryidIsBatch] = {
    0,
    1,
}


def check_statuses_queryid_is_batch(value: int) -> StatusesQueryidIsBatch:
    if value in STATUSES_QUERYID_IS_BATCH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_IS_BATCH_VALUES!r}")
