# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPromotiontaobao(Model):
    """What is in `promotiontaobaoModel` of TaobaoPromotion."""

    pretaobao_amt: str = field("pretaobaoAmt", "str", required=True)
    pretaobao_amt_display: str = field("pretaobaoAmtDisplay", "str", required=True)
    pretaobao_rate: str = field("pretaobaoRate", "str", required=True)
    pretaobao_rate_display: str = field("pretaobaoRateDisplay", "str", required=True)
