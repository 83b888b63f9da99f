# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

DirectMessagesHomeTimelineMsgType = Literal[0, 1, 2]

DIRECT_MESSAGES_HOME_TIMELINE_MSG_TYPE_VALUES: set[DirectMessagesHomeTimelineMsgType] = {
    0,
    1,
    2,
}


def check_direct_messages_home_timeline_msg_type(value: int) -> DirectMessagesHomeTimelineMsgType:
    if value in DIRECT_MESSAGES_HOME_TIMELINE_MSG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DIRECT_MESSAGES_HOME_TIMELINE_MSG_TYPE_VALUES!r}")
