# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonReviewedProductVariant(Model):
    """What is in `reviewed_product_variant` of AmazonReview."""

    color: str = field("Color", "str", required=True)
    size: str = field("Size", "str", required=True)
