# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_expect_cpe import XingtuExpectCpe
    from .xingtu_expect_cpm import XingtuExpectCpm
    from .xingtu_hot_item import XingtuHotItem


class XingtuCpInfo(Model):
    """What the response holds, in XingtuCpInfoResult.

    Attributes:
        base_resp: What the source says about the call itself.
        expect_cpe: What is in `expect_cpe` of XingtuCpInfo.
        expect_cpm: What is in `expect_cpm` of XingtuCpInfo.
        expect_vv: What is in `expect_vv` of XingtuCpInfo.
        hot_item: What is in `expect_vv` of XingtuCpInfo.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    expect_cpe: XingtuExpectCpe = field("expect_cpe", "XingtuExpectCpe", required=True)
    expect_cpm: XingtuExpectCpm = field("expect_cpm", "XingtuExpectCpm", required=True)
    expect_vv: XingtuHotItem = field("expect_vv", "XingtuHotItem", required=True)
    hot_item: XingtuHotItem = field("hot_item", "XingtuHotItem", required=True)
