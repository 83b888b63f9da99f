# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV1Sort = Literal[
    "collect_descending", "comment_descending", "general", "popularity_descending", "time_descending"
]

XIAOHONGSHU_SEARCH_NOTE_V1_SORT_VALUES: set[XiaohongshuSearchNoteV1Sort] = {
    "collect_descending",
    "comment_descending",
    "general",
    "popularity_descending",
    "time_descending",
}


def check_xiaohongshu_search_note_v1_sort(value: str) -> XiaohongshuSearchNoteV1Sort:
    if value in XIAOHONGSHU_SEARCH_NOTE_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V1_SORT_VALUES!r}")
