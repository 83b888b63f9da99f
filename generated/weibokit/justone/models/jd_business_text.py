# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_promo_text import JdPromoText
    from .jd_state_subsidies_text import JdStateSubsidiesText


class JdBusinessText(Model):
    """What is in `businessText` of JdItemDetailCommon.

    Attributes:
        promo_text: What is in `promoText` of JdBusinessText.
        state_subsidies_text: What is in `stateSubsidiesText` of JdBusinessText.
    """

    cart_switch_button_text: str = field("cartSwitchButtonText", "str", required=True)
    member_strengthening_agreement_text: str = field("memberStrengtheningAgreementText", "str", required=True)
    out_of_stock_button_text: str = field("outOfStockButtonText", "str", required=True)
    presale_coupon_price_text: str = field("presaleCouponPriceText", "str", required=True)
    promo_text: JdPromoText = field("promoText", "JdPromoText", required=True)
    similar_button_background_color: str = field("similarButtonBackgroundColor", "str", required=True)
    state_subsidies_text: JdStateSubsidiesText = field("stateSubsidiesText", "JdStateSubsidiesText", required=True)
