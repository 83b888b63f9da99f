# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuGetNoteCommentV2Sort = Literal["latest", "like_count", "normal"]

XIAOHONGSHU_GET_NOTE_COMMENT_V2_SORT_VALUES: set[XiaohongshuGetNoteCommentV2Sort] = {
    "latest",
    "like_count",
    "normal",
}


def check_xiaohongshu_get_note_comment_v2_sort(value: str) -> XiaohongshuGetNoteCommentV2Sort:
    if value in XIAOHONGSHU_GET_NOTE_COMMENT_V2_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_GET_NOTE_COMMENT_V2_SORT_VALUES!r}")
