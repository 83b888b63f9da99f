# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TiktokSearchPostV1PublishTime = Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"]

TIKTOK_SEARCH_POST_V1_PUBLISH_TIME_VALUES: set[TiktokSearchPostV1PublishTime] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_MONTH",
    "ONE_WEEK",
    "THREE_MONTHS",
}


def check_tiktok_search_post_v1_publish_time(value: str) -> TiktokSearchPostV1PublishTime:
    if value in TIKTOK_SEARCH_POST_V1_PUBLISH_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SEARCH_POST_V1_PUBLISH_TIME_VALUES!r}")
