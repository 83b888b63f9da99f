# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsMentionsFilterByAuthor = Literal[0, 1, 2]

COMMENTS_MENTIONS_FILTER_BY_AUTHOR_VALUES: set[CommentsMentionsFilterByAuthor] = {
    0,
    1,
    2,
}


def check_comments_mentions_filter_by_author(value: int) -> CommentsMentionsFilterByAuthor:
    if value in COMMENTS_MENTIONS_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_MENTIONS_FILTER_BY_AUTHOR_VALUES!r}")
