# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV1NoteType = Literal["_0", "_1", "_2"]

XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV1NoteType] = {
    "_0",
    "_1",
    "_2",
}


def check_xiaohongshu_search_note_v1_note_type(value: str) -> XiaohongshuSearchNoteV1NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TYPE_VALUES!r}")
