# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdResultExt(Model):
    """What is in `resultExt` of JdPlusLimitBuy."""

    exclusive_people_limit_state: str = field("exclusivePeopleLimitState", "str", required=True)
    is_plus_limit: str = field("isPlusLimit", "str", required=True)
    limit_area_flag: str = field("limitAreaFlag", "str", required=True)
    limit_people_flag: str = field("limitPeopleFlag", "str", required=True)
    limit_user_flag: str = field("limitUserFlag", "str", required=True)
    no_sale_flag: str = field("noSaleFlag", "str", required=True)
    strategy_flag: str = field("strategyFlag", "str", required=True)
