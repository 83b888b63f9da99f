# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsReplyBodyCommentOri = Literal[0, 1]

COMMENTS_REPLY_BODY_COMMENT_ORI_VALUES: set[CommentsReplyBodyCommentOri] = {
    0,
    1,
}


def check_comments_reply_body_comment_ori(value: int) -> CommentsReplyBodyCommentOri:
    if value in COMMENTS_REPLY_BODY_COMMENT_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_REPLY_BODY_COMMENT_ORI_VALUES!r}")
