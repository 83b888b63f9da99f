# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType = Literal["DAY_30", "DAY_90"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_DATE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType
] = {
    "DAY_30",
    "DAY_90",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_date_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_DATE_TYPE_VALUES!r}"
    )
