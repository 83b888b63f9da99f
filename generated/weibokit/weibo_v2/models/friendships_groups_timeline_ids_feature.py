# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsGroupsTimelineIdsFeature = Literal[0, 1, 2, 3, 4]

FRIENDSHIPS_GROUPS_TIMELINE_IDS_FEATURE_VALUES: set[FriendshipsGroupsTimelineIdsFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_friendships_groups_timeline_ids_feature(value: int) -> FriendshipsGroupsTimelineIdsFeature:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_IDS_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_IDS_FEATURE_VALUES!r}")
