# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SuggestionsStatusesHotIsPic = Literal[0, 1]

SUGGESTIONS_STATUSES_HOT_IS_PIC_VALUES: set[SuggestionsStatusesHotIsPic] = {
    0,
    1,
}


def check_suggestions_statuses_hot_is_pic(value: int) -> SuggestionsStatusesHotIsPic:
    if value in SUGGESTIONS_STATUSES_HOT_IS_PIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUGGESTIONS_STATUSES_HOT_IS_PIC_VALUES!r}")
