# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsShowFilterByAuthor = Literal[0, 1, 2]

COMMENTS_SHOW_FILTER_BY_AUTHOR_VALUES: set[CommentsShowFilterByAuthor] = {
    0,
    1,
    2,
}


def check_comments_show_filter_by_author(value: int) -> CommentsShowFilterByAuthor:
    if value in COMMENTS_SHOW_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_SHOW_FILTER_BY_AUTHOR_VALUES!r}")
