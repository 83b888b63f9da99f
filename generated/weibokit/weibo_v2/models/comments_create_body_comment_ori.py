# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsCreateBodyCommentOri = Literal[0, 1]

COMMENTS_CREATE_BODY_COMMENT_ORI_VALUES: set[CommentsCreateBodyCommentOri] = {
    0,
    1,
}


def check_comments_create_body_comment_ori(value: int) -> CommentsCreateBodyCommentOri:
    if value in COMMENTS_CREATE_BODY_COMMENT_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_CREATE_BODY_COMMENT_ORI_VALUES!r}")
