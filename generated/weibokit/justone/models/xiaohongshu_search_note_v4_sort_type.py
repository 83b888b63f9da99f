# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV4SortType = Literal[
    "collect_descending", "comment_descending", "general", "popularity_descending", "time_descending"
]

XIAOHONGSHU_SEARCH_NOTE_V4_SORT_TYPE_VALUES: set[XiaohongshuSearchNoteV4SortType] = {
    "collect_descending",
    "comment_descending",
    "general",
    "popularity_descending",
    "time_descending",
}


def check_xiaohongshu_search_note_v4_sort_type(value: str) -> XiaohongshuSearchNoteV4SortType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V4_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V4_SORT_TYPE_VALUES!r}")
