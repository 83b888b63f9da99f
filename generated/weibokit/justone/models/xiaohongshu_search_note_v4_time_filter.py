# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuSearchNoteV4TimeFilter = Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_WEEK"]

XIAOHONGSHU_SEARCH_NOTE_V4_TIME_FILTER_VALUES: set[XiaohongshuSearchNoteV4TimeFilter] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_WEEK",
}


def check_xiaohongshu_search_note_v4_time_filter(value: str) -> XiaohongshuSearchNoteV4TimeFilter:
    if value in XIAOHONGSHU_SEARCH_NOTE_V4_TIME_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V4_TIME_FILTER_VALUES!r}")
