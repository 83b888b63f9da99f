# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeSearchV1UploadDate = Literal["last_hour", "this_month", "this_week", "this_year", "today"]

YOUTUBE_SEARCH_V1_UPLOAD_DATE_VALUES: set[YoutubeSearchV1UploadDate] = {
    "last_hour",
    "this_month",
    "this_week",
    "this_year",
    "today",
}


def check_youtube_search_v1_upload_date(value: str) -> YoutubeSearchV1UploadDate:
    if value in YOUTUBE_SEARCH_V1_UPLOAD_DATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_UPLOAD_DATE_VALUES!r}")
