# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingKolFansSummary(Model):
    """What the response holds, in PugongyingKolFansSummaryResult.

    Attributes:
        fans_num: Number of followers.
        read_fans_rate: Rate of the read follower.
    """

    active_fans_beyond_rate: str = field("activeFansBeyondRate", "str", required=True)
    active_fans_l28: int = field("activeFansL28", "int", required=True)
    active_fans_rate: str = field("activeFansRate", "str", required=True)
    engage_fans_beyond_rate: str = field("engageFansBeyondRate", "str", required=True)
    engage_fans_l30: int = field("engageFansL30", "int", required=True)
    engage_fans_rate: str = field("engageFansRate", "str", required=True)
    fans_growth_beyond_rate: str = field("fansGrowthBeyondRate", "str", required=True)
    fans_growth_rate: str = field("fansGrowthRate", "str", required=True)
    fans_increase_num: int = field("fansIncreaseNum", "int", required=True)
    fans_num: int = field("fansNum", "int", required=True)
    pay_fans_user_num_30_d: int = field("payFansUserNum30d", "int", required=True)
    pay_fans_user_rate_30_d: str = field("payFansUserRate30d", "str", required=True)
    read_fans_beyond_rate: str = field("readFansBeyondRate", "str", required=True)
    read_fans_in_30: int = field("readFansIn30", "int", required=True)
    read_fans_rate: str = field("readFansRate", "str", required=True)
