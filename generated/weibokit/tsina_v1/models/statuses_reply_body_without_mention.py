# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesReplyBodyWithoutMention = Literal[0, 1]

STATUSES_REPLY_BODY_WITHOUT_MENTION_VALUES: set[StatusesReplyBodyWithoutMention] = {
    0,
    1,
}


def check_statuses_reply_body_without_mention(value: int) -> StatusesReplyBodyWithoutMention:
    if value in STATUSES_REPLY_BODY_WITHOUT_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_REPLY_BODY_WITHOUT_MENTION_VALUES!r}")
