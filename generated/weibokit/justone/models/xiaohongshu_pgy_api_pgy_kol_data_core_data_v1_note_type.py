# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType = Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType] = {
    "PHOTO_TEXT",
    "PHOTO_TEXT_AND_VIDEO",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_note_type(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_NOTE_TYPE_VALUES!r}"
    )
