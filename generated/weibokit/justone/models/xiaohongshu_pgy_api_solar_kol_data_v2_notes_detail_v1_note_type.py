# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType = Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_NOTE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType
] = {
    "ALL",
    "COOPERATION",
    "PHOTO_TEXT",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_note_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_NOTE_TYPE_VALUES!r}"
    )
