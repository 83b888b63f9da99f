# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceUserTimelineBaseApp = Literal[0, 1]

PLACE_USER_TIMELINE_BASE_APP_VALUES: set[PlaceUserTimelineBaseApp] = {
    0,
    1,
}


def check_place_user_timeline_base_app(value: int) -> PlaceUserTimelineBaseApp:
    if value in PLACE_USER_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USER_TIMELINE_BASE_APP_VALUES!r}")
