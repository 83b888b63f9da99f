# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

LocationPoisSearchByGeoNaviflag = Literal[0, 1]

LOCATION_POIS_SEARCH_BY_GEO_NAVIFLAG_VALUES: set[LocationPoisSearchByGeoNaviflag] = {
    0,
    1,
}


def check_location_pois_search_by_geo_naviflag(value: int) -> LocationPoisSearchByGeoNaviflag:
    if value in LOCATION_POIS_SEARCH_BY_GEO_NAVIFLAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_POIS_SEARCH_BY_GEO_NAVIFLAG_VALUES!r}")
