# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType = Literal["NICKNAME", "NOTE"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SEARCH_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType
] = {
    "NICKNAME",
    "NOTE",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_search_type(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SEARCH_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SEARCH_TYPE_VALUES!r}"
    )
