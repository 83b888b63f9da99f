# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesUnreadWithNewStatus = Literal[0, 1]

STATUSES_UNREAD_WITH_NEW_STATUS_VALUES: set[StatusesUnreadWithNewStatus] = {
    0,
    1,
}


def check_statuses_unread_with_new_status(value: int) -> StatusesUnreadWithNewStatus:
    if value in STATUSES_UNREAD_WITH_NEW_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UNREAD_WITH_NEW_STATUS_VALUES!r}")
