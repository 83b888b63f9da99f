# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPricerate(Model):
    """What is in `pricerate` of JdItemDetail."""

    rate: str = field("rate", "str", required=True)
    ratetype: str = field("ratetype", "str", required=True)
