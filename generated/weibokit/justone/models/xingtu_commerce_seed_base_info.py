# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuCommerceSeedBaseInfo(Model):
    """What the response holds, in XingtuCommerceSeedBaseInfoResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    avg_a3_incr_cnt: str = field("avg_a3_incr_cnt", "str", required=True)
    avg_a3_incr_cnt_rank_percent: str = field("avg_a3_incr_cnt_rank_percent", "str", required=True)
    avg_search_after_view_cnt: str = field("avg_search_after_view_cnt", "str", required=True)
    avg_search_after_view_cnt_rank_percent: str = field("avg_search_after_view_cnt_rank_percent", "str", required=True)
    avg_search_after_view_rate: str = field("avg_search_after_view_rate", "str", required=True)
    avg_search_after_view_rate_rank_percent: str = field(
        "avg_search_after_view_rate_rank_percent", "str", required=True
    )
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    modify_time: str = field("modify_time", "str", required=True)
    personal_avg_search_after_view_cnt: str = field("personal_avg_search_after_view_cnt", "str", required=True)
    personal_avg_search_after_view_cnt_rank_percent: str = field(
        "personal_avg_search_after_view_cnt_rank_percent", "str", required=True
    )
    personal_avg_search_after_view_rate: str = field("personal_avg_search_after_view_rate", "str", required=True)
    personal_search_word_ctr: str = field("personal_search_word_ctr", "str", required=True)
    search_word_ctr: str = field("search_word_ctr", "str", required=True)
