# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinHotSearchV1VideoType = Literal["ALL", "NATURAL_VIDEO", "XINGTU_VIDEO"]

DOUYIN_HOT_SEARCH_V1_VIDEO_TYPE_VALUES: set[DouyinHotSearchV1VideoType] = {
    "ALL",
    "NATURAL_VIDEO",
    "XINGTU_VIDEO",
}


def check_douyin_hot_search_v1_video_type(value: str) -> DouyinHotSearchV1VideoType:
    if value in DOUYIN_HOT_SEARCH_V1_VIDEO_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_HOT_SEARCH_V1_VIDEO_TYPE_VALUES!r}")
