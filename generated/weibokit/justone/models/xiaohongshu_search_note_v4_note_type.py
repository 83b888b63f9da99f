# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV4NoteType = Literal["ALL", "NORMAL_NOTE", "VIDEO_NOTE"]

XIAOHONGSHU_SEARCH_NOTE_V4_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV4NoteType] = {
    "ALL",
    "NORMAL_NOTE",
    "VIDEO_NOTE",
}


def check_xiaohongshu_search_note_v4_note_type(value: str) -> XiaohongshuSearchNoteV4NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V4_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V4_NOTE_TYPE_VALUES!r}")
