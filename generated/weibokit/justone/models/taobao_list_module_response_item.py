# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoListModuleResponseItem(Model):
    """An item of `itemList` of TaobaoListModuleResponse.

    Attributes:
        comment_count: Number of comments.
        comment_tag_list: The comment tags.
        item_id: Id of the item.
        item_name: Name of the item.
    """

    area_limit: bool = field("areaLimit", "bool", required=True)
    back_cat_id: int = field("backCatId", "int", required=True)
    back_cat_id_l1: int = field("backCatIdL1", "int", required=True)
    comment_count: str = field("commentCount", "str", required=True)
    comment_tag_list: list[Any] = field("commentTagList", "[]", required=True)
    discnt_price_yuan: int = field("discntPriceYuan", "int", required=True)
    discnt_type: str = field("discntType", "str", required=True)
    free_shipping: bool = field("freeShipping", "bool", required=True)
    item_id: int = field("itemId", "int", required=True)
    item_id_str: str = field("itemIdStr", "str", required=True)
    item_name: str = field("itemName", "str", required=True)
    order_count_30_day: str = field("orderCount30Day", "str", required=True)
    order_pay_uv: str = field("orderPayUV", "str", required=True)
    pic_url_full: str = field("picUrlFull", "str", required=True)
    price_currency: str = field("priceCurrency", "str", required=True)
    price_fen: int = field("priceFen", "int", required=True)
    price_yuan_double: int = field("priceYuanDouble", "int", required=True)
    price_zk_double_hkd: float = field("priceZKDoubleHKD", "float", required=True)
    price_zk_double_twd: float = field("priceZKDoubleTWD", "float", required=True)
    price_zk_fen: int = field("priceZKFen", "int", required=True)
    price_zk_yuan_double: int = field("priceZKYuanDouble", "int", required=True)
    price_zk_yuan_double_world: int = field("priceZKYuanDoubleWorld", "int", required=True)
    sold_count_30_day: str = field("soldCount30Day", "str", required=True)
