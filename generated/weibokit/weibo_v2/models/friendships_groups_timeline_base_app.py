# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

FriendshipsGroupsTimelineBaseApp = Literal[0, 1]

FRIENDSHIPS_GROUPS_TIMELINE_BASE_APP_VALUES: set[FriendshipsGroupsTimelineBaseApp] = {
    0,
    1,
}


def check_friendships_groups_timeline_base_app(value: int) -> FriendshipsGroupsTimelineBaseApp:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_BASE_APP_VALUES!r}")
