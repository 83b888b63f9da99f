# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinSearchVideoV1Duration = Literal["_0", "_1", "_2", "_3"]

DOUYIN_SEARCH_VIDEO_V1_DURATION_VALUES: set[DouyinSearchVideoV1Duration] = {
    "_0",
    "_1",
    "_2",
    "_3",
}


def check_douyin_search_video_v1_duration(value: str) -> DouyinSearchVideoV1Duration:
    if value in DOUYIN_SEARCH_VIDEO_V1_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V1_DURATION_VALUES!r}")
