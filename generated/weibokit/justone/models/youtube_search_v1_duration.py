# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeSearchV1Duration = Literal["LONG", "MEDIUM", "SHORT"]

YOUTUBE_SEARCH_V1_DURATION_VALUES: set[YoutubeSearchV1Duration] = {
    "LONG",
    "MEDIUM",
    "SHORT",
}


def check_youtube_search_v1_duration(value: str) -> YoutubeSearchV1Duration:
    if value in YOUTUBE_SEARCH_V1_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_DURATION_VALUES!r}")
