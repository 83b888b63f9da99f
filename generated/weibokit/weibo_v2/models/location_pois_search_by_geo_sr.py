# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

LocationPoisSearchByGeoSr = Literal[1]

LOCATION_POIS_SEARCH_BY_GEO_SR_VALUES: set[LocationPoisSearchByGeoSr] = {
    1,
}


def check_location_pois_search_by_geo_sr(value: int) -> LocationPoisSearchByGeoSr:
    if value in LOCATION_POIS_SEARCH_BY_GEO_SR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_POIS_SEARCH_BY_GEO_SR_VALUES!r}")
