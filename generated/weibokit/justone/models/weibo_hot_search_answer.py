# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_hot_search_data import WeiboHotSearchData
    from .weibo_log import WeiboLog


class WeiboHotSearchAnswer(Model):
    """What the response holds, in WeiboHotSearchResult.

    Attributes:
        data: What is searched for most.
        ok: Whether it went well.
        logs: What is in `logs` of WeiboHotSearchAnswer.
        top_logs: What is in `logs` of WeiboHotSearchAnswer.
    """

    data: WeiboHotSearchData = field("data", "WeiboHotSearchData", required=True)
    ok: int = field("ok", "int", required=True)
    cur_tab: str = field("curTab", "str")
    logs: WeiboLog = field("logs", "WeiboLog")
    top_logs: WeiboLog = field("topLogs", "WeiboLog")
