# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort = Literal["DEFAULT", "FANS"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SORT_VALUES: set[XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort] = {
    "DEFAULT",
    "FANS",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_sort(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SORT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SORT_VALUES!r}"
    )
