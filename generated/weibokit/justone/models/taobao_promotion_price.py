# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPromotionPrice(Model):
    """What is in `promotionPriceModel` of TaobaoPromotion.

    Attributes:
        promotion_price: Price of the promotion.
    """

    promotion_price: str = field("promotionPrice", "str", required=True)
    promotion_price_desc_display: str = field("promotionPriceDescDisplay", "str", required=True)
    promotion_price_display: str = field("promotionPriceDisplay", "str", required=True)
    zk_price: str = field("zkPrice", "str", required=True)
    zk_price_display: str = field("zkPriceDisplay", "str", required=True)
