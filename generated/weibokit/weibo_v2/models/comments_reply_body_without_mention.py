# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsReplyBodyWithoutMention = Literal[0, 1]

COMMENTS_REPLY_BODY_WITHOUT_MENTION_VALUES: set[CommentsReplyBodyWithoutMention] = {
    0,
    1,
}


def check_comments_reply_body_without_mention(value: int) -> CommentsReplyBodyWithoutMention:
    if value in COMMENTS_REPLY_BODY_WITHOUT_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_REPLY_BODY_WITHOUT_MENTION_VALUES!r}")
