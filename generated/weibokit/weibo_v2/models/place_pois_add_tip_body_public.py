# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisAddTipBodyPublic = Literal[0, 1]

PLACE_POIS_ADD_TIP_BODY_PUBLIC_VALUES: set[PlacePoisAddTipBodyPublic] = {
    0,
    1,
}


def check_place_pois_add_tip_body_public(value: int) -> PlacePoisAddTipBodyPublic:
    if value in PLACE_POIS_ADD_TIP_BODY_PUBLIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_ADD_TIP_BODY_PUBLIC_VALUES!r}")
