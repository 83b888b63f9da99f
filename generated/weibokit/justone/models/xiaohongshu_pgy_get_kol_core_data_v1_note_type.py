# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolCoreDataV1NoteType = Literal["_1", "_2", "_3"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyGetKolCoreDataV1NoteType] = {
    "_1",
    "_2",
    "_3",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_note_type(value: str) -> XiaohongshuPgyGetKolCoreDataV1NoteType:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_NOTE_TYPE_VALUES!r}"
    )
