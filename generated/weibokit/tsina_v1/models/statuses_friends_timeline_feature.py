# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesFriendsTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_FRIENDS_TIMELINE_FEATURE_VALUES: set[StatusesFriendsTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_friends_timeline_feature(value: int) -> StatusesFriendsTimelineFeature:
    if value in STATUSES_FRIENDS_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_FEATURE_VALUES!r}")
