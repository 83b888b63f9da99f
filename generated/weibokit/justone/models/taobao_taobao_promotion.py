# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_final_promotion import TaobaoFinalPromotion


class TaobaoTaobaoPromotion(Model):
    """What is in `taobaoPromotionModel` of TaobaoMainItem.

    Attributes:
        final_promotion_info: What is in `finalPromotionInfo` of TaobaoTaobaoPromotion.
    """

    final_promotion_info: TaobaoFinalPromotion = field("finalPromotionInfo", "TaobaoFinalPromotion", required=True)
