# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdSku(Model):
    """What is known of the variant, in JdCouponFloor."""

    global_: str = field("global", "str", required=True)
    limit_coupon_desc: str = field("limitCouponDesc", "str", required=True)
    sku: str = field("sku", "str", required=True)
    use_dong: str = field("useDong", "str", required=True)
    use_jing: str = field("useJing", "str", required=True)
