# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuHotSearchV1OrderBy = Literal[
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
]

XIAOHONGSHU_HOT_SEARCH_V1_ORDER_BY_VALUES: set[XiaohongshuHotSearchV1OrderBy] = {
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
}


def check_xiaohongshu_hot_search_v1_order_by(value: str) -> XiaohongshuHotSearchV1OrderBy:
    if value in XIAOHONGSHU_HOT_SEARCH_V1_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_HOT_SEARCH_V1_ORDER_BY_VALUES!r}")
