# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoTrade(Model):
    """What is in `trade` of TaobaoItemOffer."""

    buy_enable: Any = field("buyEnable", required=True)
    cart_enable: Any = field("cartEnable", required=True)
    is_ban_sale_4_oversea: Any = field("isBanSale4Oversea", required=True)
