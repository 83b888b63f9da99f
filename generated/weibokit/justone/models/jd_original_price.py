# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdOriginalPrice(Model):
    """What is in `ORIGINAL` of JdRealPriceExt.

    Attributes:
        sale_price: Price of the sale.
    """

    sale_price: str = field("salePrice", "str", required=True)
