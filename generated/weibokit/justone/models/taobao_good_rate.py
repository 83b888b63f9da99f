# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoGoodRate(Model):
    """What is in `goodRateInfo` of TaobaoRateSummary."""

    good_rate_ratio_3_m: str = field("goodRateRatio3m", "str", required=True)
    good_rate_ratio_all: str = field("goodRateRatioAll", "str", required=True)
    rate_cnt_3_m: str = field("rateCnt3m", "str", required=True)
    rate_cnt_all: str = field("rateCntAll", "str", required=True)
