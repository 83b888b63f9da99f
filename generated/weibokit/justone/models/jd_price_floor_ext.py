# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_real_price_ext import JdRealPriceExt


class JdPriceFloorExt(Model):
    """What is in `ext` of JdItemDetailPriceFloor.

    Attributes:
        real_price_ext: What is in `realPriceExt` of JdPriceFloorExt.
    """

    jd_price: str = field("jdPrice", "str", required=True)
    real_price_ext: JdRealPriceExt = field("realPriceExt", "JdRealPriceExt", required=True)
