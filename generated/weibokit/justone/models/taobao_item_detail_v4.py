# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_sku_offer import TaobaoSkuOffer
    from .taobao_sku_props import TaobaoSkuProps


class TaobaoItemDetailV4(Model):
    """What the response holds, in TaobaoItemDetailV4Result.

    Attributes:
        discount_price: Price of the discount.
        images: Pictures.
        item_id: Id of the item.
        item_pic: Picture of the item, or its address.
        item_price: Price of the item.
        shop_name: Name of the shop.
        shop_type: Type of the shop.
        title: Title.
    """

    discount_price: int = field("DiscountPrice", "int", required=True)
    images: list[str] = field("images", "str[]", required=True)
    item_id: int = field("itemId", "int", required=True)
    item_pic: str = field("itemPic", "str", required=True)
    item_price: int = field("itemPrice", "int", required=True)
    shop_name: str = field("shopName", "str", required=True)
    shop_type: str = field("shopType", "str", required=True)
    sku2info: list[TaobaoSkuOffer] = field("sku2info", "TaobaoSkuOffer[]", required=True)
    sku_base: list[TaobaoSkuProps] = field("skuBase", "TaobaoSkuProps[]", required=True)
    title: str = field("title", "str", required=True)
