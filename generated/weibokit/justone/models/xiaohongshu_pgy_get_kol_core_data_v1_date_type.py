# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolCoreDataV1DateType = Literal["_1", "_2"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_DATE_TYPE_VALUES: set[XiaohongshuPgyGetKolCoreDataV1DateType] = {
    "_1",
    "_2",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_date_type(value: str) -> XiaohongshuPgyGetKolCoreDataV1DateType:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_DATE_TYPE_VALUES!r}"
    )
