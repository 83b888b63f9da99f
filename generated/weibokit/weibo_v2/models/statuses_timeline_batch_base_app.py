# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesTimelineBatchBaseApp = Literal[0, 1]

STATUSES_TIMELINE_BATCH_BASE_APP_VALUES: set[StatusesTimelineBatchBaseApp] = {
    0,
    1,
}


def check_statuses_timeline_batch_base_app(value: int) -> StatusesTimelineBatchBaseApp:
    if value in STATUSES_TIMELINE_BATCH_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_TIMELINE_BATCH_BASE_APP_VALUES!r}")
