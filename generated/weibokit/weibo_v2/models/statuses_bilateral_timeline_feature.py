# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesBilateralTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_BILATERAL_TIMELINE_FEATURE_VALUES: set[StatusesBilateralTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_bilateral_timeline_feature(value: int) -> StatusesBilateralTimelineFeature:
    if value in STATUSES_BILATERAL_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BILATERAL_TIMELINE_FEATURE_VALUES!r}")
