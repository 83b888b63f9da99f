# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolCoreDataV1AdSwitch = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_AD_SWITCH_VALUES: set[XiaohongshuPgyGetKolCoreDataV1AdSwitch] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_ad_switch(value: str) -> XiaohongshuPgyGetKolCoreDataV1AdSwitch:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_AD_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_AD_SWITCH_VALUES!r}"
    )
