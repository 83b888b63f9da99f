# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_delivery import TaobaoDelivery
    from .taobao_item_detail_seller import TaobaoItemDetailSeller
    from .taobao_item_offer import TaobaoItemOffer


class TaobaoItemDetailV5(Model):
    """What the response holds, in TaobaoItemDetailV5Result.

    Attributes:
        delivery: What is in `delivery` of TaobaoItemDetailV5.
        item: What is in `item` of TaobaoItemDetailV5.
        seller: What is in `seller` of TaobaoItemDetailV5.
    """

    delivery: TaobaoDelivery = field("delivery", "TaobaoDelivery", required=True)
    item: TaobaoItemOffer = field("item", "TaobaoItemOffer", required=True)
    seller: TaobaoItemDetailSeller = field("seller", "TaobaoItemDetailSeller", required=True)
