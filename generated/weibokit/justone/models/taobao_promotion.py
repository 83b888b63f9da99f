# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_promotion_price import TaobaoPromotionPrice
    from .taobao_promotion_tag import TaobaoPromotionTag
    from .taobao_promotiontaobao import TaobaoPromotiontaobao


class TaobaoPromotion(Model):
    """What is in `promotionModel` of TaobaoMainItem.

    Attributes:
        promotion_price_model: What is in `promotionPriceModel` of TaobaoPromotion.
        promotiontaobao_model: What is in `promotiontaobaoModel` of TaobaoPromotion.
    """

    promotion_price_model: TaobaoPromotionPrice = field("promotionPriceModel", "TaobaoPromotionPrice", required=True)
    promotion_tag_model: list[TaobaoPromotionTag] = field("promotionTagModel", "TaobaoPromotionTag[]", required=True)
    promotiontaobao_model: TaobaoPromotiontaobao = field("promotiontaobaoModel", "TaobaoPromotiontaobao", required=True)
    selected_coupon: str = field("selectedCoupon", "str", required=True)
