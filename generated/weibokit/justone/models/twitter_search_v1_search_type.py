# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TwitterSearchV1SearchType = Literal["LATEST", "LISTS", "MEDIA", "PEOPLE", "TOP"]

TWITTER_SEARCH_V1_SEARCH_TYPE_VALUES: set[TwitterSearchV1SearchType] = {
    "LATEST",
    "LISTS",
    "MEDIA",
    "PEOPLE",
    "TOP",
}


def check_twitter_search_v1_search_type(value: str) -> TwitterSearchV1SearchType:
    if value in TWITTER_SEARCH_V1_SEARCH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TWITTER_SEARCH_V1_SEARCH_TYPE_VALUES!r}")
