# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge = Literal[
    "AGE_18_24", "AGE_25_34", "AGE_35_44", "ALL", "GT_44", "LT_18"
]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_AGE_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge
] = {
    "AGE_18_24",
    "AGE_25_34",
    "AGE_35_44",
    "ALL",
    "GT_44",
    "LT_18",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_age(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_AGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_AGE_VALUES!r}"
    )
