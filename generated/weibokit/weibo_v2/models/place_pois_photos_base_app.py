# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisPhotosBaseApp = Literal[0, 1]

PLACE_POIS_PHOTOS_BASE_APP_VALUES: set[PlacePoisPhotosBaseApp] = {
    0,
    1,
}


def check_place_pois_photos_base_app(value: int) -> PlacePoisPhotosBaseApp:
    if value in PLACE_POIS_PHOTOS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_PHOTOS_BASE_APP_VALUES!r}")
