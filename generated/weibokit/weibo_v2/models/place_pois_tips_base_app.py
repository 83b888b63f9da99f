# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisTipsBaseApp = Literal[0, 1]

PLACE_POIS_TIPS_BASE_APP_VALUES: set[PlacePoisTipsBaseApp] = {
    0,
    1,
}


def check_place_pois_tips_base_app(value: int) -> PlacePoisTipsBaseApp:
    if value in PLACE_POIS_TIPS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_TIPS_BASE_APP_VALUES!r}")
