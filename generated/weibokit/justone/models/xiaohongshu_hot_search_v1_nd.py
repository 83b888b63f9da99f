# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuHotSearchV1Nd = Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"]

XIAOHONGSHU_HOT_SEARCH_V1_ND_VALUES: set[XiaohongshuHotSearchV1Nd] = {
    "DAY_14",
    "DAY_3",
    "DAY_30",
    "DAY_7",
}


def check_xiaohongshu_hot_search_v1_nd(value: str) -> XiaohongshuHotSearchV1Nd:
    if value in XIAOHONGSHU_HOT_SEARCH_V1_ND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_HOT_SEARCH_V1_ND_VALUES!r}")
