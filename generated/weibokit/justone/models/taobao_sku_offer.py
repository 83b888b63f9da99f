# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoSkuOffer(Model):
    """An item of `sku2info` of TaobaoItemDetailV4.

    Attributes:
        item_price: Price of the item.
        sku_id: Id of the variant.
        sku_name: Name of the variant.
        sku_pic_url: Address of the variant picture.
    """

    final_price: int = field("finalPrice", "int", required=True)
    final_sku_price: int = field("finalSkuPrice", "int", required=True)
    item_price: int = field("itemPrice", "int", required=True)
    sku_id: str = field("skuId", "str", required=True)
    sku_name: str = field("skuName", "str", required=True)
    sku_pic_url: Any = field("skuPicUrl", required=True)
    stock: str = field("stock", "str", required=True)
    third_original_discount_price: int = field("thirdOriginalDiscountPrice", "int", required=True)
    value_list: list[str] = field("valueList", "str[]", required=True)
