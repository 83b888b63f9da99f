# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesFriendsTimelineIdsBaseApp = Literal[0, 1]

STATUSES_FRIENDS_TIMELINE_IDS_BASE_APP_VALUES: set[StatusesFriendsTimelineIdsBaseApp] = {
    0,
    1,
}


def check_statuses_friends_timeline_ids_base_app(value: int) -> StatusesFriendsTimelineIdsBaseApp:
    if value in STATUSES_FRIENDS_TIMELINE_IDS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_IDS_BASE_APP_VALUES!r}")
