# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuAuthorCommerceSpreadInfo(Model):
    """What the response holds, in XingtuAuthorCommerceSpreadInfoResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    cpe_1_20: str = field("cpe_1_20", "str", required=True)
    cpe_20_60: str = field("cpe_20_60", "str", required=True)
    cpe_60: str = field("cpe_60", "str", required=True)
    cpm_1_20: str = field("cpm_1_20", "str", required=True)
    cpm_20_60: str = field("cpm_20_60", "str", required=True)
    cpm_20_60_rank_percent: str = field("cpm_20_60_rank_percent", "str", required=True)
    cpm_60: str = field("cpm_60", "str", required=True)
    modify_time: str = field("modify_time", "str", required=True)
    sn_cpe_1_20: str = field("sn_cpe_1_20", "str", required=True)
    sn_cpe_20_60: str = field("sn_cpe_20_60", "str", required=True)
    sn_cpe_60: str = field("sn_cpe_60", "str", required=True)
    sn_cpm_1_20: str = field("sn_cpm_1_20", "str", required=True)
    sn_cpm_20_60: str = field("sn_cpm_20_60", "str", required=True)
    sn_cpm_60: str = field("sn_cpm_60", "str", required=True)
    sn_vv: str = field("sn_vv", "str", required=True)
    vv: str = field("vv", "str", required=True)
