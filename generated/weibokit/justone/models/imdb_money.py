# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbMoney(Model):
    """An amount of money.

    Attributes:
        typename_: Name of its type in the source.
        currency: Currency of prices.
    """

    typename_: str = field("__typename", "str", required=True)
    amount: int = field("amount", "int", required=True)
    currency: str = field("currency", "str", required=True)
