# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd = Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"]

XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ND_VALUES: set[
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd
] = {
    "DAY_14",
    "DAY_3",
    "DAY_30",
    "DAY_7",
}


def check_xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_nd(
    value: str,
) -> XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd:
    if value in XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ND_VALUES!r}"
    )
