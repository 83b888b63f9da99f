# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_good_rate import TaobaoGoodRate
    from .taobao_invite import TaobaoInvite


class TaobaoRateSummary(Model):
    """What is in `rate` of TaobaoItemDetailV3.

    Attributes:
        good_rate_info: What is in `goodRateInfo` of TaobaoRateSummary.
        invite: What is in `invite` of TaobaoRateSummary.
    """

    good_rate_info: TaobaoGoodRate = field("goodRateInfo", "TaobaoGoodRate", required=True)
    invite: TaobaoInvite = field("invite", "TaobaoInvite", required=True)
