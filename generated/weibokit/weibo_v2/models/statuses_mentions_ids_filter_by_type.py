# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesMentionsIdsFilterByType = Literal[0, 1]

STATUSES_MENTIONS_IDS_FILTER_BY_TYPE_VALUES: set[StatusesMentionsIdsFilterByType] = {
    0,
    1,
}


def check_statuses_mentions_ids_filter_by_type(value: int) -> StatusesMentionsIdsFilterByType:
    if value in STATUSES_MENTIONS_IDS_FILTER_BY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_IDS_FILTER_BY_TYPE_VALUES!r}")
