# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemSkuBase(Model):
    """An item of `sku_base` of TaobaoItemOffer.

    Attributes:
        activity_price: Price of the activity.
        price: Price.
        promotion_price: Price of the promotion.
        quantity: How many there are.
        sku_id: Id of the variant.
    """

    activity_price: Any = field("activity_price", required=True)
    price: str = field("price", "str", required=True)
    promotion_price: str = field("promotion_price", "str", required=True)
    prop_path: str = field("propPath", "str", required=True)
    quantity: str = field("quantity", "str", required=True)
    sku_id: str = field("skuId", "str", required=True)
