# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinSearchVideoV1SortType = Literal["_0", "_1", "_2", "_3", "_4"]

DOUYIN_SEARCH_VIDEO_V1_SORT_TYPE_VALUES: set[DouyinSearchVideoV1SortType] = {
    "_0",
    "_1",
    "_2",
    "_3",
    "_4",
}


def check_douyin_search_video_v1_sort_type(value: str) -> DouyinSearchVideoV1SortType:
    if value in DOUYIN_SEARCH_VIDEO_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V1_SORT_TYPE_VALUES!r}")
