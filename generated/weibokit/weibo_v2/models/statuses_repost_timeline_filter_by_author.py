# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesRepostTimelineFilterByAuthor = Literal[0, 1, 2]

STATUSES_REPOST_TIMELINE_FILTER_BY_AUTHOR_VALUES: set[StatusesRepostTimelineFilterByAuthor] = {
    0,
    1,
    2,
}


def check_statuses_repost_timeline_filter_by_author(value: int) -> StatusesRepostTimelineFilterByAuthor:
    if value in STATUSES_REPOST_TIMELINE_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_REPOST_TIMELINE_FILTER_BY_AUTHOR_VALUES!r}")
