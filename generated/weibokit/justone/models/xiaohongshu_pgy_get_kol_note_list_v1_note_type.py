# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolNoteListV1NoteType = Literal["_1", "_2", "_3", "_4"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyGetKolNoteListV1NoteType] = {
    "_1",
    "_2",
    "_3",
    "_4",
}


def check_xiaohongshu_pgy_get_kol_note_list_v1_note_type(value: str) -> XiaohongshuPgyGetKolNoteListV1NoteType:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_NOTE_TYPE_VALUES!r}"
    )
