# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_currency import TaobaoCurrency


class TaobaoBidPriceMoney(Model):
    """What is in `bidPriceMoney` of TaobaoComment.

    Attributes:
        currency: Currency of prices, in TaobaoBidPriceMoney.
    """

    amount: float = field("amount", "float", required=True)
    cent: int = field("cent", "int", required=True)
    cent_factor: int = field("centFactor", "int", required=True)
    currency: TaobaoCurrency = field("currency", "TaobaoCurrency", required=True)
    currency_code: str = field("currencyCode", "str", required=True)
    display_unit: str = field("displayUnit", "str", required=True)
