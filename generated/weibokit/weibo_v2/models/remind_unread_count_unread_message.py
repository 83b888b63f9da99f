# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

RemindUnreadCountUnreadMessage = Literal[0, 1]

REMIND_UNREAD_COUNT_UNREAD_MESSAGE_VALUES: set[RemindUnreadCountUnreadMessage] = {
    0,
    1,
}


def check_remind_unread_count_unread_message(value: int) -> RemindUnreadCountUnreadMessage:
    if value in REMIND_UNREAD_COUNT_UNREAD_MESSAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REMIND_UNREAD_COUNT_UNREAD_MESSAGE_VALUES!r}")
