# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinSearchVideoV4SortType = Literal["_0", "_1", "_2"]

DOUYIN_SEARCH_VIDEO_V4_SORT_TYPE_VALUES: set[DouyinSearchVideoV4SortType] = {
    "_0",
    "_1",
    "_2",
}


def check_douyin_search_video_v4_sort_type(value: str) -> DouyinSearchVideoV4SortType:
    if value in DOUYIN_SEARCH_VIDEO_V4_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V4_SORT_TYPE_VALUES!r}")
