# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuGetAnswerListV1Order = Literal["_default", "_updated"]

ZHIHU_GET_ANSWER_LIST_V1_ORDER_VALUES: set[ZhihuGetAnswerListV1Order] = {
    "_default",
    "_updated",
}


def check_zhihu_get_answer_list_v1_order(value: str) -> ZhihuGetAnswerListV1Order:
    if value in ZHIHU_GET_ANSWER_LIST_V1_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_ANSWER_LIST_V1_ORDER_VALUES!r}")
