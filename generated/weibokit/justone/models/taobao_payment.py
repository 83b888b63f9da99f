# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPayment(Model):
    """An item of `paymentList` of TaobaoItemTrade.

    Attributes:
        name: Name.
    """

    name: str = field("name", "str", required=True)
    logo: str = field("logo", "str")
