# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinSearchVideoV1PublishTime = Literal["_0", "_1", "_180", "_7"]

DOUYIN_SEARCH_VIDEO_V1_PUBLISH_TIME_VALUES: set[DouyinSearchVideoV1PublishTime] = {
    "_0",
    "_1",
    "_180",
    "_7",
}


def check_douyin_search_video_v1_publish_time(value: str) -> DouyinSearchVideoV1PublishTime:
    if value in DOUYIN_SEARCH_VIDEO_V1_PUBLISH_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V1_PUBLISH_TIME_VALUES!r}")
