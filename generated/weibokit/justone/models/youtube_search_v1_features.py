# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeSearchV1Features = Literal[
    "creative_commons", "FOUR_K", "hd", "hdr", "live", "subtitles", "THREE_D", "THREE_SIXTY", "vr180"
]

YOUTUBE_SEARCH_V1_FEATURES_VALUES: set[YoutubeSearchV1Features] = {
    "creative_commons",
    "FOUR_K",
    "hd",
    "hdr",
    "live",
    "subtitles",
    "THREE_D",
    "THREE_SIXTY",
    "vr180",
}


def check_youtube_search_v1_features(value: str) -> YoutubeSearchV1Features:
    if value in YOUTUBE_SEARCH_V1_FEATURES_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_FEATURES_VALUES!r}")
