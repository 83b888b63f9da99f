# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePublicTimelineBaseApp = Literal[0, 1]

PLACE_PUBLIC_TIMELINE_BASE_APP_VALUES: set[PlacePublicTimelineBaseApp] = {
    0,
    1,
}


def check_place_public_timeline_base_app(value: int) -> PlacePublicTimelineBaseApp:
    if value in PLACE_PUBLIC_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_PUBLIC_TIMELINE_BASE_APP_VALUES!r}")
