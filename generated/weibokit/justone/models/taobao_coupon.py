# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_item_detail_coupon import TaobaoItemDetailCoupon


class TaobaoCoupon(Model):
    """What is in `coupon` of TaobaoItemDetailData.

    Attributes:
        coupon: What is in `coupon` of TaobaoCoupon.
    """

    coupon: TaobaoItemDetailCoupon = field("coupon", "TaobaoItemDetailCoupon", required=True)
