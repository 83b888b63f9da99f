# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyKolDataCoreDataV1DateType = Literal["DAY_30", "DAY_90"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_DATE_TYPE_VALUES: set[XiaohongshuPgyApiPgyKolDataCoreDataV1DateType] = {
    "DAY_30",
    "DAY_90",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_date_type(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1DateType:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_DATE_TYPE_VALUES!r}"
    )
