# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsGroupsTimelineIdsBaseApp = Literal[0, 1]

FRIENDSHIPS_GROUPS_TIMELINE_IDS_BASE_APP_VALUES: set[FriendshipsGroupsTimelineIdsBaseApp] = {
    0,
    1,
}


def check_friendships_groups_timeline_ids_base_app(value: int) -> FriendshipsGroupsTimelineIdsBaseApp:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_IDS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_IDS_BASE_APP_VALUES!r}")
