# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_cp_index import XingtuCpIndex


class XingtuLinkInfo(Model):
    """What the response holds, in XingtuLinkInfoResult.

    Attributes:
        base_resp: What the source says about the call itself.
        cooperate_index: What is in `cooperate_index` of XingtuLinkInfo.
        cp_index: What is in `cooperate_index` of XingtuLinkInfo.
        link_convert_index: What is in `cooperate_index` of XingtuLinkInfo.
        link_shopping_index: What is in `cooperate_index` of XingtuLinkInfo.
        link_spread_index: What is in `cooperate_index` of XingtuLinkInfo.
        link_star_index: What is in `cooperate_index` of XingtuLinkInfo.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    cooperate_index: XingtuCpIndex = field("cooperate_index", "XingtuCpIndex", required=True)
    cp_index: XingtuCpIndex = field("cp_index", "XingtuCpIndex", required=True)
    link_convert_index: XingtuCpIndex = field("link_convert_index", "XingtuCpIndex", required=True)
    link_shopping_index: XingtuCpIndex = field("link_shopping_index", "XingtuCpIndex", required=True)
    link_spread_index: XingtuCpIndex = field("link_spread_index", "XingtuCpIndex", required=True)
    link_star_index: XingtuCpIndex = field("link_star_index", "XingtuCpIndex", required=True)
