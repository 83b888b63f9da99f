# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_sku import JdSku


class JdCouponFloor(Model):
    """What is in `couponFloor` of JdItemDetail.

    Attributes:
        sku_info: What is known of the variant, in JdCouponFloor.
    """

    sku_info: JdSku = field("skuInfo", "JdSku", required=True)
