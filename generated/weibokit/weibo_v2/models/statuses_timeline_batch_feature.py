# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesTimelineBatchFeature = Literal[0, 1, 2, 3, 4]

STATUSES_TIMELINE_BATCH_FEATURE_VALUES: set[StatusesTimelineBatchFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_timeline_batch_feature(value: int) -> StatusesTimelineBatchFeature:
    if value in STATUSES_TIMELINE_BATCH_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_TIMELINE_BATCH_FEATURE_VALUES!r}")
