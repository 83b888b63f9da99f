# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesUserTimelineByIdFeature = Literal[0, 1, 2, 3, 4]

STATUSES_USER_TIMELINE_BY_ID_FEATURE_VALUES: set[StatusesUserTimelineByIdFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_user_timeline_by_id_feature(value: int) -> StatusesUserTimelineByIdFeature:
    if value in STATUSES_USER_TIMELINE_BY_ID_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_BY_ID_FEATURE_VALUES!r}")
