# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch = Literal["ALL", "ORGANIC_ONLY"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_ADVERTISE_SWITCH_VALUES: set[
    XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch
] = {
    "ALL",
    "ORGANIC_ONLY",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_advertise_switch(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_ADVERTISE_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_ADVERTISE_SWITCH_VALUES!r}"
    )
