# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeSearchV1SortBy = Literal["rating", "relevance", "upload_date", "view_count"]

YOUTUBE_SEARCH_V1_SORT_BY_VALUES: set[YoutubeSearchV1SortBy] = {
    "rating",
    "relevance",
    "upload_date",
    "view_count",
}


def check_youtube_search_v1_sort_by(value: str) -> YoutubeSearchV1SortBy:
    if value in YOUTUBE_SEARCH_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_SORT_BY_VALUES!r}")
