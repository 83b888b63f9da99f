# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2v1_platform(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2V1_PLATFORM_VALUES!r}"
    )
