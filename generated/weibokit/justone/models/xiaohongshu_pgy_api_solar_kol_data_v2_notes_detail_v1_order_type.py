# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType = Literal["LATEST", "MOST_INTERACT", "MOST_READ"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ORDER_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType
] = {
    "LATEST",
    "MOST_INTERACT",
    "MOST_READ",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_order_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ORDER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ORDER_TYPE_VALUES!r}"
    )
