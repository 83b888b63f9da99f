# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TaobaoGetItemCommentV3OrderType = Literal["feedbackdate", "general"]

TAOBAO_GET_ITEM_COMMENT_V3_ORDER_TYPE_VALUES: set[TaobaoGetItemCommentV3OrderType] = {
    "feedbackdate",
    "general",
}


def check_taobao_get_item_comment_v3_order_type(value: str) -> TaobaoGetItemCommentV3OrderType:
    if value in TAOBAO_GET_ITEM_COMMENT_V3_ORDER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_ITEM_COMMENT_V3_ORDER_TYPE_VALUES!r}")
