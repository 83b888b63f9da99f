# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TiktokSearchPostV1SortType = Literal["MOST_LIKED", "RELEVANCE"]

TIKTOK_SEARCH_POST_V1_SORT_TYPE_VALUES: set[TiktokSearchPostV1SortType] = {
    "MOST_LIKED",
    "RELEVANCE",
}


def check_tiktok_search_post_v1_sort_type(value: str) -> TiktokSearchPostV1SortType:
    if value in TIKTOK_SEARCH_POST_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SEARCH_POST_V1_SORT_TYPE_VALUES!r}")
