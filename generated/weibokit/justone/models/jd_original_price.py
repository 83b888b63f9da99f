# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class JdOriginalPrice(Answer):
    """An object of a response."""

    sale_price: str = field("salePrice", "str", required=True)
