# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuGetAnswerCommentsV1OrderBy = Literal["score", "ts"]

ZHIHU_GET_ANSWER_COMMENTS_V1_ORDER_BY_VALUES: set[ZhihuGetAnswerCommentsV1OrderBy] = {
    "score",
    "ts",
}


def check_zhihu_get_answer_comments_v1_order_by(value: str) -> ZhihuGetAnswerCommentsV1OrderBy:
    if value in ZHIHU_GET_ANSWER_COMMENTS_V1_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_ANSWER_COMMENTS_V1_ORDER_BY_VALUES!r}")
