# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesCommentBodyWithoutMention = Literal[0, 1]

STATUSES_COMMENT_BODY_WITHOUT_MENTION_VALUES: set[StatusesCommentBodyWithoutMention] = {
    0,
    1,
}


def check_statuses_comment_body_without_mention(value: int) -> StatusesCommentBodyWithoutMention:
    if value in STATUSES_COMMENT_BODY_WITHOUT_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_COMMENT_BODY_WITHOUT_MENTION_VALUES!r}")
