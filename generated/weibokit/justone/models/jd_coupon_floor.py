# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .jd_sku import JdSku


class JdCouponFloor(Answer):
    """An object of a response."""

    sku_info: JdSku = field("skuInfo", "JdSku", required=True)
