# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesUserTimelineIdsFeature = Literal[0, 1, 2, 3, 4]

STATUSES_USER_TIMELINE_IDS_FEATURE_VALUES: set[StatusesUserTimelineIdsFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_user_timeline_ids_feature(value: int) -> StatusesUserTimelineIdsFeature:
    if value in STATUSES_USER_TIMELINE_IDS_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_IDS_FEATURE_VALUES!r}")
