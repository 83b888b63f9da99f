# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGetKolSpreadInfoV1Type = Literal["_1", "_2"]

DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_TYPE_VALUES: set[DouyinXingtuGetKolSpreadInfoV1Type] = {
    "_1",
    "_2",
}


def check_douyin_xingtu_get_kol_spread_info_v1_type(value: str) -> DouyinXingtuGetKolSpreadInfoV1Type:
    if value in DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_TYPE_VALUES!r}")
