# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_original_price import JdOriginalPrice
    from .jd_plus_price import JdPlusPrice


class JdRealPriceExt(Model):
    """What is in `realPriceExt` of JdPriceFloorExt.

    Attributes:
        jd: What is in `JD` of JdRealPriceExt.
        original: What is in `ORIGINAL` of JdRealPriceExt.
    """

    jd: JdPlusPrice = field("JD", "JdPlusPrice", required=True)
    original: JdOriginalPrice = field("ORIGINAL", "JdOriginalPrice", required=True)
