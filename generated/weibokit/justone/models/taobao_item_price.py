# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemPrice(Model):
    """Price of the item, in TaobaoItemDetailData.

    Attributes:
        original_price: Price of the original.
        price: Price.
        promotion_name: Name of the promotion.
        promotion_price: Price of the promotion.
    """

    end_time: str = field("endTime", "str", required=True)
    exchange_price_hkd: str = field("exchangePriceHKD", "str", required=True)
    exchange_price_twd: str = field("exchangePriceTWD", "str", required=True)
    has_range_price: bool = field("hasRangePrice", "bool", required=True)
    original_price: str = field("originalPrice", "str", required=True)
    price: str = field("price", "str", required=True)
    promotion_name: str = field("promotionName", "str", required=True)
    promotion_price: str = field("promotionPrice", "str", required=True)
    remark: str = field("remark", "str", required=True)
    start_time: str = field("startTime", "str", required=True)
