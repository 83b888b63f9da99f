# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuGetCommentRepliesV1OrderBy = Literal["score", "ts"]

ZHIHU_GET_COMMENT_REPLIES_V1_ORDER_BY_VALUES: set[ZhihuGetCommentRepliesV1OrderBy] = {
    "score",
    "ts",
}


def check_zhihu_get_comment_replies_v1_order_by(value: str) -> ZhihuGetCommentRepliesV1OrderBy:
    if value in ZHIHU_GET_COMMENT_REPLIES_V1_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_COMMENT_REPLIES_V1_ORDER_BY_VALUES!r}")
