# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

RemindSetCountBodyType = Literal[
    "badge",
    "close_friends_attitude",
    "close_friends_cmt",
    "close_friends_common_cmt",
    "close_friends_feeds",
    "close_friends_invite",
    "close_friends_mention_cmt",
    "close_friends_mention_status",
    "cmt",
    "dm",
    "follower",
    "group",
    "invite",
    "mention_cmt",
    "mention_status",
    "notice",
    "photo",
]

REMIND_SET_COUNT_BODY_TYPE_VALUES: set[RemindSetCountBodyType] = {
    "badge",
    "close_friends_attitude",
    "close_friends_cmt",
    "close_friends_common_cmt",
    "close_friends_feeds",
    "close_friends_invite",
    "close_friends_mention_cmt",
    "close_friends_mention_status",
    "cmt",
    "dm",
    "follower",
    "group",
    "invite",
    "mention_cmt",
    "mention_status",
    "notice",
    "photo",
}


def check_remind_set_count_body_type(value: str) -> RemindSetCountBodyType:
    if value in REMIND_SET_COUNT_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REMIND_SET_COUNT_BODY_TYPE_VALUES!r}")
