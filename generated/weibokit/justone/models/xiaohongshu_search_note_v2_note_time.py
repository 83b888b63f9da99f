# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV2NoteTime = Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"]

XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TIME_VALUES: set[XiaohongshuSearchNoteV2NoteTime] = {
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_WEEK",
}


def check_xiaohongshu_search_note_v2_note_time(value: str) -> XiaohongshuSearchNoteV2NoteTime:
    if value in XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TIME_VALUES!r}")
