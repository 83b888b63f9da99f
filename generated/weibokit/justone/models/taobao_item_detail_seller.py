# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailSeller(Model):
    """What is in `seller` of TaobaoItemDetailV5.

    Attributes:
        seller_id: Id of the seller.
        seller_title: Title of the seller.
        shop_icon: Icon of the shop, or its address.
        shop_id: Id of the shop.
        shop_title: Title of the shop.
        shop_url: Address of the shop.
        user_type: Type of the user.
    """

    evaluates: Any = field("evaluates", required=True)
    seller_id: Any = field("seller_id", required=True)
    seller_title: Any = field("seller_title", required=True)
    shop_icon: str = field("shop_icon", "str", required=True)
    shop_id: str = field("shop_id", "str", required=True)
    shop_title: str = field("shop_title", "str", required=True)
    shop_url: str = field("shop_url", "str", required=True)
    user_type: str = field("user_type", "str", required=True)
