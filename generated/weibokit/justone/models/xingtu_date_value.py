# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_dated_count import XingtuDatedCount


class XingtuDateValue(Model):
    """What is in `date_values` of XingtuItemReportTrend.

    Attributes:
        interact_rate_list: The interaction ratings.
    """

    collect_cnt_list: list[XingtuDatedCount] = field("collect_cnt_list", "XingtuDatedCount[]", required=True)
    comment_cnt_list: list[XingtuDatedCount] = field("comment_cnt_list", "XingtuDatedCount[]", required=True)
    finish_rate_list: list[XingtuDatedCount] = field("finish_rate_list", "XingtuDatedCount[]", required=True)
    hot_score_list: list[XingtuDatedCount] = field("hot_score_list", "XingtuDatedCount[]", required=True)
    interact_cnt_list: list[XingtuDatedCount] = field("interact_cnt_list", "XingtuDatedCount[]", required=True)
    interact_rate_list: list[XingtuDatedCount] = field("interact_rate_list", "XingtuDatedCount[]", required=True)
    like_cnt_list: list[XingtuDatedCount] = field("like_cnt_list", "XingtuDatedCount[]", required=True)
    share_cnt_list: list[XingtuDatedCount] = field("share_cnt_list", "XingtuDatedCount[]", required=True)
    valid_vv_list: list[XingtuDatedCount] = field("valid_vv_list", "XingtuDatedCount[]", required=True)
    vv_list: list[XingtuDatedCount] = field("vv_list", "XingtuDatedCount[]", required=True)
