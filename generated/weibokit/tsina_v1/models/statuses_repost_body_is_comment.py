# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesRepostBodyIsComment = Literal[0, 1, 2, 3]

STATUSES_REPOST_BODY_IS_COMMENT_VALUES: set[StatusesRepostBodyIsComment] = {
    0,
    1,
    2,
    3,
}


def check_statuses_repost_body_is_comment(value: int) -> StatusesRepostBodyIsComment:
    if value in STATUSES_REPOST_BODY_IS_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_REPOST_BODY_IS_COMMENT_VALUES!r}")
