# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .amazon_color import AmazonColor


class AmazonProductVariation(Model):
    """What is in `product_variations` of AmazonProductDetail.

    Attributes:
        color: Color.
    """

    color: list[AmazonColor] = field("color", "AmazonColor[]", required=True)
