# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolFansTrendV1IncreaseType = Literal["_1", "_2"]

XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_INCREASE_TYPE_VALUES: set[XiaohongshuPgyGetKolFansTrendV1IncreaseType] = {
    "_1",
    "_2",
}


def check_xiaohongshu_pgy_get_kol_fans_trend_v1_increase_type(
    value: str,
) -> XiaohongshuPgyGetKolFansTrendV1IncreaseType:
    if value in XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_INCREASE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_INCREASE_TYPE_VALUES!r}"
    )
