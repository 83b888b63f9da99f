# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoCurrency(Model):
    """Currency of prices, in TaobaoBidPriceMoney.

    Attributes:
        display_name: Name of the display.
    """

    currency_code: str = field("currencyCode", "str", required=True)
    default_fraction_digits: int = field("defaultFractionDigits", "int", required=True)
    display_name: str = field("displayName", "str", required=True)
    numeric_code: int = field("numericCode", "int", required=True)
    numeric_code_as_string: str = field("numericCodeAsString", "str", required=True)
    symbol: str = field("symbol", "str", required=True)
