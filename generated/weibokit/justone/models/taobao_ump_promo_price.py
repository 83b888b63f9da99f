# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoUmpPromoPrice(Model):
    """What is in `umpPromoPrice` of TaobaoItemsArray.

    Attributes:
        channel_key: Key of the channel.
        original_price: Price of the original.
        price: Price.
        sku_id: Id of the variant.
    """

    ads_points: Any = field("adsPoints", required=True)
    channel_key: Any = field("channelKey", required=True)
    display: str = field("display", "str", required=True)
    new_benefit: Any = field("newBenefit", required=True)
    original_price: str = field("originalPrice", "str", required=True)
    price: str = field("price", "str", required=True)
    sku_id: int = field("skuId", "int", required=True)
