# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_promotion import TaobaoPromotion
    from .taobao_taobao_promotion import TaobaoTaobaoPromotion


class TaobaoMainItem(Model):
    """What is in `mainItemInfo` of TaobaoItemDetailData.

    Attributes:
        item_id: Id of the item.
        item_name: Name of the item.
        pic: The picture, or its address.
        promotion_model: What is in `promotionModel` of TaobaoMainItem.
        taobao_promotion_model: What is in `taobaoPromotionModel` of TaobaoMainItem.
        url: Address.
    """

    after_coupon_amount_price: str = field("afterCouponAmountPrice", "str", required=True)
    has_subsidy: str = field("hasSubsidy", "str", required=True)
    item_id: str = field("itemId", "str", required=True)
    item_name: str = field("itemName", "str", required=True)
    pic: str = field("pic", "str", required=True)
    pretaobao_amt: str = field("pretaobaoAmt", "str", required=True)
    promotion_model: TaobaoPromotion = field("promotionModel", "TaobaoPromotion", required=True)
    scm: str = field("scm", "str", required=True)
    taobao_promotion_model: TaobaoTaobaoPromotion = field(
        "taobaoPromotionModel", "TaobaoTaobaoPromotion", required=True
    )
    tk: str = field("tk", "str", required=True)
    url: str = field("url", "str", required=True)
