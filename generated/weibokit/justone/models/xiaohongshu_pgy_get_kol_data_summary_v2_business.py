# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolDataSummaryV2Business = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_DATA_SUMMARY_V2_BUSINESS_VALUES: set[XiaohongshuPgyGetKolDataSummaryV2Business] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_data_summary_v2_business(value: str) -> XiaohongshuPgyGetKolDataSummaryV2Business:
    if value in XIAOHONGSHU_PGY_GET_KOL_DATA_SUMMARY_V2_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_DATA_SUMMARY_V2_BUSINESS_VALUES!r}"
    )
