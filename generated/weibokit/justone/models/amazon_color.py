# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonColor(Model):
    """An item of `color` of AmazonProductVariation.

    Attributes:
        is_available: Whether it is available.
        value: Value.
    """

    asin: str = field("asin", "str", required=True)
    is_available: bool = field("is_available", "bool", required=True)
    photo: str = field("photo", "str", required=True)
    value: str = field("value", "str", required=True)
