# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_elec_full_item import BilibiliElecFullItem
    from .bilibili_show import BilibiliShow


class BilibiliElecFull(Model):
    """What is in `elecFullInfo` of BilibiliVideoDetail.

    Attributes:
        count: How many there are.
        display_num: Number of displays.
        list_: Items of the list.
        show_info: What is in `show_info` of BilibiliElec.
        total_count: How many there are in all.
    """

    av_count: int = field("av_count", "int", required=True)
    cnt_priv_type: int = field("cnt_priv_type", "int", required=True)
    count: int = field("count", "int", required=True)
    display_num: int = field("display_num", "int", required=True)
    list_: list[BilibiliElecFullItem] = field("list", "BilibiliElecFullItem[]", required=True)
    show_info: BilibiliShow = field("show_info", "BilibiliShow", required=True)
    special_day: int = field("special_day", "int", required=True)
    total_count: int = field("total_count", "int", required=True)
