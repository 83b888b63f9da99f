# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SuggestionsStatusesHotType = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

SUGGESTIONS_STATUSES_HOT_TYPE_VALUES: set[SuggestionsStatusesHotType] = {
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
}


def check_suggestions_statuses_hot_type(value: int) -> SuggestionsStatusesHotType:
    if value in SUGGESTIONS_STATUSES_HOT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUGGESTIONS_STATUSES_HOT_TYPE_VALUES!r}")
