# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyKolDataCoreDataV1Business = Literal["COOPERATE_NOTE", "DAILY_NOTE"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_BUSINESS_VALUES: set[XiaohongshuPgyApiPgyKolDataCoreDataV1Business] = {
    "COOPERATE_NOTE",
    "DAILY_NOTE",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_business(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1Business:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_BUSINESS_VALUES!r}"
    )
