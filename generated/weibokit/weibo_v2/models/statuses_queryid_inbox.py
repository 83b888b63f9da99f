# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesQueryidInbox = Literal[0, 1]

STATUSES_QUERYID_INBOX_VALUES: set[StatusesQueryidInbox] = {
    0,
    1,
}


def check_statuses_queryid_inbox(value: int) -> StatusesQueryidInbox:
    if value in STATUSES_QUERYID_INBOX_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_INBOX_VALUES!r}")
