# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender = Literal["ALL", "FE_MALE_HIGH", "MALE_HIGH"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_GENDER_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender
] = {
    "ALL",
    "FE_MALE_HIGH",
    "MALE_HIGH",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_gender(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_GENDER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_GENDER_VALUES!r}"
    )
