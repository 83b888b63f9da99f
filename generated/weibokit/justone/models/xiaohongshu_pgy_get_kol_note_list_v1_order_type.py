# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolNoteListV1OrderType = Literal["_1", "_2", "_3"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_ORDER_TYPE_VALUES: set[XiaohongshuPgyGetKolNoteListV1OrderType] = {
    "_1",
    "_2",
    "_3",
}


def check_xiaohongshu_pgy_get_kol_note_list_v1_order_type(value: str) -> XiaohongshuPgyGetKolNoteListV1OrderType:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_ORDER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_ORDER_TYPE_VALUES!r}"
    )
