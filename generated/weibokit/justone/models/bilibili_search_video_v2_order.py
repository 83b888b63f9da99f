# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

BilibiliSearchVideoV2Order = Literal["click", "dm", "general", "pubdate", "stow"]

BILIBILI_SEARCH_VIDEO_V2_ORDER_VALUES: set[BilibiliSearchVideoV2Order] = {
    "click",
    "dm",
    "general",
    "pubdate",
    "stow",
}


def check_bilibili_search_video_v2_order(value: str) -> BilibiliSearchVideoV2Order:
    if value in BILIBILI_SEARCH_VIDEO_V2_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BILIBILI_SEARCH_VIDEO_V2_ORDER_VALUES!r}")
