# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesQuerymidIsBatch = Literal[0, 1]

STATUSES_QUERYMID_IS_BATCH_VALUES: set[StatusesQuerymidIsBatch] = {
    0,
    1,
}


def check_statuses_querymid_is_batch(value: int) -> StatusesQuerymidIsBatch:
    if value in STATUSES_QUERYMID_IS_BATCH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYMID_IS_BATCH_VALUES!r}")
