# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesMentionsFilterByType = Literal[0, 1]

STATUSES_MENTIONS_FILTER_BY_TYPE_VALUES: set[StatusesMentionsFilterByType] = {
    0,
    1,
}


def check_statuses_mentions_filter_by_type(value: int) -> StatusesMentionsFilterByType:
    if value in STATUSES_MENTIONS_FILTER_BY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_FILTER_BY_TYPE_VALUES!r}")
