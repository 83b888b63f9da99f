# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType = Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_NOTE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType
] = {
    "PHOTO_TEXT",
    "PHOTO_TEXT_AND_VIDEO",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_note_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_NOTE_TYPE_VALUES!r}"
    )
