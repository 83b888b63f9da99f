# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeixinChannelsSearchVideoV1BodySortType = Literal["COMPREHENSIVE", "HOT", "LATEST"]

WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_SORT_TYPE_VALUES: set[WeixinChannelsSearchVideoV1BodySortType] = {
    "COMPREHENSIVE",
    "HOT",
    "LATEST",
}


def check_weixin_channels_search_video_v1_body_sort_type(value: str) -> WeixinChannelsSearchVideoV1BodySortType:
    if value in WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_SORT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_SORT_TYPE_VALUES!r}"
    )
