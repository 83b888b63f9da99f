# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy = Literal[
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
]

XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ORDER_BY_VALUES: set[
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy
] = {
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
}


def check_xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_order_by(
    value: str,
) -> XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy:
    if value in XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ORDER_BY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ORDER_BY_VALUES!r}"
    )
