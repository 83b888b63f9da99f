# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_link_struct_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1_PLATFORM_VALUES!r}"
    )
