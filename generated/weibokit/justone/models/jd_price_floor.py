# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPriceFloor(Model):
    """What is in `priceFloor` of JdFrontStaticDocument."""

    price_login_text: str = field("priceLoginText", "str", required=True)
