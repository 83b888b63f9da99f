# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesMentionsFilterByAuthor = Literal[0, 1, 2]

STATUSES_MENTIONS_FILTER_BY_AUTHOR_VALUES: set[StatusesMentionsFilterByAuthor] = {
    0,
    1,
    2,
}


def check_statuses_mentions_filter_by_author(value: int) -> StatusesMentionsFilterByAuthor:
    if value in STATUSES_MENTIONS_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_FILTER_BY_AUTHOR_VALUES!r}")
