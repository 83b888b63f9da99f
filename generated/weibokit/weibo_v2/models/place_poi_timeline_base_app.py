# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoiTimelineBaseApp = Literal[0, 1]

PLACE_POI_TIMELINE_BASE_APP_VALUES: set[PlacePoiTimelineBaseApp] = {
    0,
    1,
}


def check_place_poi_timeline_base_app(value: int) -> PlacePoiTimelineBaseApp:
    if value in PLACE_POI_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POI_TIMELINE_BASE_APP_VALUES!r}")
