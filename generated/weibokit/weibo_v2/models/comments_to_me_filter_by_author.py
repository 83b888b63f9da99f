# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsToMeFilterByAuthor = Literal[0, 1, 2]

COMMENTS_TO_ME_FILTER_BY_AUTHOR_VALUES: set[CommentsToMeFilterByAuthor] = {
    0,
    1,
    2,
}


def check_comments_to_me_filter_by_author(value: int) -> CommentsToMeFilterByAuthor:
    if value in COMMENTS_TO_ME_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_TO_ME_FILTER_BY_AUTHOR_VALUES!r}")
