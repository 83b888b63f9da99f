# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch = Literal["ALL", "ORGANIC_ONLY"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_ADVERTISE_SWITCH_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch
] = {
    "ALL",
    "ORGANIC_ONLY",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_advertise_switch(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_ADVERTISE_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_ADVERTISE_SWITCH_VALUES!r}"
    )
