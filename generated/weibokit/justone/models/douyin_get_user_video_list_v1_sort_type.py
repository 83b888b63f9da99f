# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinGetUserVideoListV1SortType = Literal["LATEST", "MOST_POPULAR"]

DOUYIN_GET_USER_VIDEO_LIST_V1_SORT_TYPE_VALUES: set[DouyinGetUserVideoListV1SortType] = {
    "LATEST",
    "MOST_POPULAR",
}


def check_douyin_get_user_video_list_v1_sort_type(value: str) -> DouyinGetUserVideoListV1SortType:
    if value in DOUYIN_GET_USER_VIDEO_LIST_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_GET_USER_VIDEO_LIST_V1_SORT_TYPE_VALUES!r}")
