# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGetKolConvertAbilityV1Range = Literal["_2", "_3"]

DOUYIN_XINGTU_GET_KOL_CONVERT_ABILITY_V1_RANGE_VALUES: set[DouyinXingtuGetKolConvertAbilityV1Range] = {
    "_2",
    "_3",
}


def check_douyin_xingtu_get_kol_convert_ability_v1_range(value: str) -> DouyinXingtuGetKolConvertAbilityV1Range:
    if value in DOUYIN_XINGTU_GET_KOL_CONVERT_ABILITY_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_CONVERT_ABILITY_V1_RANGE_VALUES!r}"
    )
