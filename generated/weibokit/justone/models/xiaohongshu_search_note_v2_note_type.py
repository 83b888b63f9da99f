# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV2NoteType = Literal["_0", "_1", "_2"]

XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV2NoteType] = {
    "_0",
    "_1",
    "_2",
}


def check_xiaohongshu_search_note_v2_note_type(value: str) -> XiaohongshuSearchNoteV2NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TYPE_VALUES!r}")
