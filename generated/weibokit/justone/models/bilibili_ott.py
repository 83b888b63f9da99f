# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliOtt(Model):
    """What is in `ott_info` of BilibiliVip.

    Attributes:
        pay_channel_id: Id of the payment channel.
        pay_type: Type of the payment.
        status: State, as the source writes it.
    """

    overdue_time: int = field("overdue_time", "int", required=True)
    pay_channel_id: str = field("pay_channel_id", "str", required=True)
    pay_type: int = field("pay_type", "int", required=True)
    status: int = field("status", "int", required=True)
    vip_type: int = field("vip_type", "int", required=True)
