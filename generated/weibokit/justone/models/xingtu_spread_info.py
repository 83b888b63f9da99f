# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_expect_cpe import XingtuExpectCpe
    from .xingtu_expect_cpm import XingtuExpectCpm
    from .xingtu_item_num import XingtuItemNum
    from .xingtu_item_rate import XingtuItemRate


class XingtuSpreadInfo(Model):
    """What the response holds, in XingtuSpreadInfoResult.

    Attributes:
        base_resp: What the source says about the call itself.
        expect_cpe: What is in `expect_cpe` of XingtuCpInfo.
        expect_cpm: What is in `expect_cpm` of XingtuCpInfo.
        interact_rate: Rate of the interaction, in XingtuSpreadInfo.
        item_num: Number of items.
        item_rate: Rate of the item, in XingtuSpreadInfo.
        play_over_rate: Rate of the interaction, in XingtuSpreadInfo.
        play_stability: Rate of the interaction, in XingtuSpreadInfo.
        sales_expect_cpm: What is in `expect_cpm` of XingtuCpInfo.
    """

    avg_duration: str = field("avg_duration", "str", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    comment_avg: str = field("comment_avg", "str", required=True)
    expect_cpe: XingtuExpectCpe = field("expect_cpe", "XingtuExpectCpe", required=True)
    expect_cpm: XingtuExpectCpm = field("expect_cpm", "XingtuExpectCpm", required=True)
    interact_rate: XingtuItemNum = field("interact_rate", "XingtuItemNum", required=True)
    item_num: str = field("item_num", "str", required=True)
    item_rate: XingtuItemRate = field("item_rate", "XingtuItemRate", required=True)
    like_avg: str = field("like_avg", "str", required=True)
    play_mid: str = field("play_mid", "str", required=True)
    play_over_rate: XingtuItemNum = field("play_over_rate", "XingtuItemNum", required=True)
    play_stability: XingtuItemNum = field("play_stability", "XingtuItemNum", required=True)
    sales_expect_cpm: XingtuExpectCpm = field("sales_expect_cpm", "XingtuExpectCpm", required=True)
    share_avg: str = field("share_avg", "str", required=True)
