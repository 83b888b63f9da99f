# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesShowBatchTrimUser = Literal[0, 1]

STATUSES_SHOW_BATCH_TRIM_USER_VALUES: set[StatusesShowBatchTrimUser] = {
    0,
    1,
}


def check_statuses_show_batch_trim_user(value: int) -> StatusesShowBatchTrimUser:
    if value in STATUSES_SHOW_BATCH_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SHOW_BATCH_TRIM_USER_VALUES!r}")
