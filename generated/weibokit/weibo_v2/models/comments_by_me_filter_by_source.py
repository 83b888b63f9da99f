# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsByMeFilterBySource = Literal[0, 1, 2]

COMMENTS_BY_ME_FILTER_BY_SOURCE_VALUES: set[CommentsByMeFilterBySource] = {
    0,
    1,
    2,
}


def check_comments_by_me_filter_by_source(value: int) -> CommentsByMeFilterBySource:
    if value in COMMENTS_BY_ME_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_BY_ME_FILTER_BY_SOURCE_VALUES!r}")
