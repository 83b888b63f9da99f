# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesCommentBodyCommentOri = Literal[0, 1]

STATUSES_COMMENT_BODY_COMMENT_ORI_VALUES: set[StatusesCommentBodyCommentOri] = {
    0,
    1,
}


def check_statuses_comment_body_comment_ori(value: int) -> StatusesCommentBodyCommentOri:
    if value in STATUSES_COMMENT_BODY_COMMENT_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_COMMENT_BODY_COMMENT_ORI_VALUES!r}")
