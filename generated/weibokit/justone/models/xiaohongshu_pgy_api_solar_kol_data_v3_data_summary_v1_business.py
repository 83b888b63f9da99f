# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business = Literal["COOPERATE_NOTE", "DAILY_NOTE"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1_BUSINESS_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business
] = {
    "COOPERATE_NOTE",
    "DAILY_NOTE",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1_business(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1_BUSINESS_VALUES!r}"
    )
