# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform = Literal["NO", "YES"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_IS_THIRD_PLATFORM_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform
] = {
    "NO",
    "YES",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_is_third_platform(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_IS_THIRD_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_IS_THIRD_PLATFORM_VALUES!r}"
    )
