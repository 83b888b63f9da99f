# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolCoreDataV1Business = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_BUSINESS_VALUES: set[XiaohongshuPgyGetKolCoreDataV1Business] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_business(value: str) -> XiaohongshuPgyGetKolCoreDataV1Business:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_BUSINESS_VALUES!r}"
    )
