# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesHomeTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_HOME_TIMELINE_FEATURE_VALUES: set[StatusesHomeTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_home_timeline_feature(value: int) -> StatusesHomeTimelineFeature:
    if value in STATUSES_HOME_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOME_TIMELINE_FEATURE_VALUES!r}")
