# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesBatchTimelineBaseApp = Literal[0, 1]

STATUSES_BATCH_TIMELINE_BASE_APP_VALUES: set[StatusesBatchTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_batch_timeline_base_app(value: int) -> StatusesBatchTimelineBaseApp:
    if value in STATUSES_BATCH_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BATCH_TIMELINE_BASE_APP_VALUES!r}")
