# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesFriendsTimelineBaseApp = Literal[0, 1]

STATUSES_FRIENDS_TIMELINE_BASE_APP_VALUES: set[StatusesFriendsTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_friends_timeline_base_app(value: int) -> StatusesFriendsTimelineBaseApp:
    if value in STATUSES_FRIENDS_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_BASE_APP_VALUES!r}")
