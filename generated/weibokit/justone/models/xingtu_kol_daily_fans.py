# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_daily import XingtuDaily
    from .xingtu_hot_item import XingtuHotItem


class XingtuKolDailyFans(Model):
    """What the response holds, in XingtuKolDailyFansResult.

    Attributes:
        base_resp: What the source says about the call itself.
        description: Description.
        fans_growth_rate_v2: What is in `expect_vv` of XingtuCpInfo.
        fans_growth_v2: What is in `expect_vv` of XingtuCpInfo.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    daily: list[XingtuDaily] = field("daily", "XingtuDaily[]", required=True)
    delta: list[XingtuDaily] = field("delta", "XingtuDaily[]", required=True)
    description: str = field("description", "str", required=True)
    fans_advice: str = field("fans_advice", "str", required=True)
    fans_growth: str = field("fans_growth", "str", required=True)
    fans_growth_rate: int = field("fans_growth_rate", "int", required=True)
    fans_growth_rate_v2: XingtuHotItem = field("fans_growth_rate_v2", "XingtuHotItem", required=True)
    fans_growth_v2: XingtuHotItem = field("fans_growth_v2", "XingtuHotItem", required=True)
    raw_play_rate: dict[str, Any] = field("raw_play_rate", "{}", required=True)
