# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_author_get_author_marketing_info_v1_platform(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1_PLATFORM_VALUES!r}"
    )
