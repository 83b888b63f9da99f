# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business = Literal["COOPERATE_NOTE", "DAILY_NOTE"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_BUSINESS_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business
] = {
    "COOPERATE_NOTE",
    "DAILY_NOTE",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_business(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_BUSINESS_VALUES!r}"
    )
