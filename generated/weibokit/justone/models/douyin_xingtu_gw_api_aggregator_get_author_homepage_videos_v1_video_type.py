# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType = Literal["ALL", "PERSONAL", "XINGTU"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1_VIDEO_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType
] = {
    "ALL",
    "PERSONAL",
    "XINGTU",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1_video_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1_VIDEO_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1_VIDEO_TYPE_VALUES!r}"
    )
