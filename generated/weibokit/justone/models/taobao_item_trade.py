# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_payment import TaobaoPayment


class TaobaoItemTrade(Model):
    """What is in `itemTrade` of TaobaoItemDetailData."""

    payment_list: list[TaobaoPayment] = field("paymentList", "TaobaoPayment[]", required=True)
    sold_quantity_total: str = field("soldQuantityTotal", "str", required=True)
