# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPrice(Model):
    """The price of an item, in fen: hundredths of a yuan.

    Attributes:
        price: Price.
    """

    good_id: str = field("good_id", "str", required=True)
    price: int = field("price", "int", required=True)
