# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesMentionsFilterBySource = Literal[0, 1, 2]

STATUSES_MENTIONS_FILTER_BY_SOURCE_VALUES: set[StatusesMentionsFilterBySource] = {
    0,
    1,
    2,
}


def check_statuses_mentions_filter_by_source(value: int) -> StatusesMentionsFilterBySource:
    if value in STATUSES_MENTIONS_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_FILTER_BY_SOURCE_VALUES!r}")
