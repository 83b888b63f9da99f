# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesBatchTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_BATCH_TIMELINE_FEATURE_VALUES: set[StatusesBatchTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_batch_timeline_feature(value: int) -> StatusesBatchTimelineFeature:
    if value in STATUSES_BATCH_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BATCH_TIMELINE_FEATURE_VALUES!r}")
