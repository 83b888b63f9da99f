# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdShare(Model):
    """What is known of the share, in JdItemDetail.

    Attributes:
        coupon_style: Style of the coupon.
        coupon_type: Type of the coupon.
        title: Title.
    """

    batch_id: int = field("batchId", "int", required=True)
    bybt_title: str = field("bybtTitle", "str", required=True)
    coupon_style: int = field("couponStyle", "int", required=True)
    coupon_type: int = field("couponType", "int", required=True)
    discount: float = field("discount", "float", required=True)
    short_title: str = field("shortTitle", "str", required=True)
    title: str = field("title", "str", required=True)
