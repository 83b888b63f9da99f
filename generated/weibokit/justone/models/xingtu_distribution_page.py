# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_distribution import XingtuDistribution


class XingtuDistributionPage(Model):
    """What the response holds, in XingtuDistributionResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    distributions: list[XingtuDistribution] = field("distributions", "XingtuDistribution[]", required=True)
    last_update_time: str = field("last_update_time", "str", required=True)
