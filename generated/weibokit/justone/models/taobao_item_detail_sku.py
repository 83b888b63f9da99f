# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailSku(Model):
    """What is in `skus` of TaobaoItemOffer.

    Attributes:
        activity_price: Price of the activity.
        price: Price.
        promotion_price: Price of the promotion.
        quantity: How many there are.
    """

    activity_price: Any = field("activity_price", required=True)
    price: str = field("price", "str", required=True)
    promotion_price: str = field("promotion_price", "str", required=True)
    quantity: str = field("quantity", "str", required=True)
