# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceFriendsTimelineType = Literal[0, 1]

PLACE_FRIENDS_TIMELINE_TYPE_VALUES: set[PlaceFriendsTimelineType] = {
    0,
    1,
}


def check_place_friends_timeline_type(value: int) -> PlaceFriendsTimelineType:
    if value in PLACE_FRIENDS_TIMELINE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_FRIENDS_TIMELINE_TYPE_VALUES!r}")
