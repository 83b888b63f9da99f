# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesFriendsTimelineIdsFeature = Literal[0, 1, 2, 3, 4]

STATUSES_FRIENDS_TIMELINE_IDS_FEATURE_VALUES: set[StatusesFriendsTimelineIdsFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_friends_timeline_ids_feature(value: int) -> StatusesFriendsTimelineIdsFeature:
    if value in STATUSES_FRIENDS_TIMELINE_IDS_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_IDS_FEATURE_VALUES!r}")
