# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyGetKolNoteListV1AdSwitch = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_AD_SWITCH_VALUES: set[XiaohongshuPgyGetKolNoteListV1AdSwitch] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_note_list_v1_ad_switch(value: str) -> XiaohongshuPgyGetKolNoteListV1AdSwitch:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_AD_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_AD_SWITCH_VALUES!r}"
    )
