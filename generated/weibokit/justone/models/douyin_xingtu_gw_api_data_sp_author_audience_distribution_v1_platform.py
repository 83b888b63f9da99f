# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_PLATFORM_VALUES!r}"
    )
