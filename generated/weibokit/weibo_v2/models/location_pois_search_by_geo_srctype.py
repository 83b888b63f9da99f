# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

LocationPoisSearchByGeoSrctype = Literal["BUS", "POI"]

LOCATION_POIS_SEARCH_BY_GEO_SRCTYPE_VALUES: set[LocationPoisSearchByGeoSrctype] = {
    "BUS",
    "POI",
}


def check_location_pois_search_by_geo_srctype(value: str) -> LocationPoisSearchByGeoSrctype:
    if value in LOCATION_POIS_SEARCH_BY_GEO_SRCTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_POIS_SEARCH_BY_GEO_SRCTYPE_VALUES!r}")
