# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuSearchV1TimeInterval = Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"]

ZHIHU_SEARCH_V1_TIME_INTERVAL_VALUES: set[ZhihuSearchV1TimeInterval] = {
    "a_day",
    "a_month",
    "a_week",
    "a_year",
    "half_a_year",
    "three_months",
}


def check_zhihu_search_v1_time_interval(value: str) -> ZhihuSearchV1TimeInterval:
    if value in ZHIHU_SEARCH_V1_TIME_INTERVAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_TIME_INTERVAL_VALUES!r}")
