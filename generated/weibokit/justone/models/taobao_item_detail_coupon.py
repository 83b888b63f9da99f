# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailCoupon(Model):
    """What is in `coupon` of TaobaoCoupon.

    Attributes:
        coupon_info: What is known of the coupon.
        item_url: Address of the item.
    """

    coupon_info: str = field("couponInfo", "str", required=True)
    item_url: str = field("itemUrl", "str", required=True)
