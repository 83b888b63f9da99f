# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeSearchV1Type = Literal["channel", "movie", "playlist", "video"]

YOUTUBE_SEARCH_V1_TYPE_VALUES: set[YoutubeSearchV1Type] = {
    "channel",
    "movie",
    "playlist",
    "video",
}


def check_youtube_search_v1_type(value: str) -> YoutubeSearchV1Type:
    if value in YOUTUBE_SEARCH_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_TYPE_VALUES!r}")
