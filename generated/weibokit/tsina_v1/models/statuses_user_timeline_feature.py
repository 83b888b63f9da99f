# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesUserTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_USER_TIMELINE_FEATURE_VALUES: set[StatusesUserTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_user_timeline_feature(value: int) -> StatusesUserTimelineFeature:
    if value in STATUSES_USER_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_FEATURE_VALUES!r}")
