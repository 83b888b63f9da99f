# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch = Literal["ALL", "ORGANIC_ONLY"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ADVERTISE_SWITCH_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch
] = {
    "ALL",
    "ORGANIC_ONLY",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_advertise_switch(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ADVERTISE_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ADVERTISE_SWITCH_VALUES!r}"
    )
