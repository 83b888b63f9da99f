# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsToMeFilterBySource = Literal[0, 1, 2]

COMMENTS_TO_ME_FILTER_BY_SOURCE_VALUES: set[CommentsToMeFilterBySource] = {
    0,
    1,
    2,
}


def check_comments_to_me_filter_by_source(value: int) -> CommentsToMeFilterBySource:
    if value in COMMENTS_TO_ME_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_TO_ME_FILTER_BY_SOURCE_VALUES!r}")
