# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonAllProductVariation(Model):
    """An item of `all_product_variations` of AmazonProductDetail.

    Attributes:
        color: Color.
        size: Size.
    """

    color: str = field("color", "str", required=True)
    size: str = field("size", "str", required=True)
