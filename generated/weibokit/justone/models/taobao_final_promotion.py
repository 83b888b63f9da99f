# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoFinalPromotion(Model):
    """What is in `finalPromotionInfo` of TaobaoTaobaoPromotion."""

    final_promotion_price: str = field("finalPromotionPrice", "str", required=True)
