# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_query_debug import XiaohongshuQueryDebug
    from .xiaohongshu_query_intent import XiaohongshuQueryIntent
    from .xiaohongshu_search_note_item import XiaohongshuSearchNoteItem
    from .xiaohongshu_strategy import XiaohongshuStrategy


class XiaohongshuSearchNote(Model):
    """What the response holds, in XiaohongshuSearchNoteResult.

    Attributes:
        items: Items of the list.
        query_debug_info: What is in `query_debug_info` of XiaohongshuSearchNote.
        query_intent: What is in `query_intent` of XiaohongshuSearchNote.
        query_type: Type of the query.
        search_request_id: Id of the search request.
        service_status: State of the service.
        strategy_info: What is in `strategy_info` of XiaohongshuSearchNote.
    """

    ai_mode_enable: bool = field("ai_mode_enable", "bool", required=True)
    can_cut: bool = field("can_cut", "bool", required=True)
    cur_cut_number: int = field("cur_cut_number", "int", required=True)
    dqa_authorized_user_by_shared: bool = field("dqa_authorized_user_by_shared", "bool", required=True)
    dqa_instant_sid: str = field("dqa_instant_sid", "str", required=True)
    is_broad_query: bool = field("is_broad_query", "bool", required=True)
    items: list[XiaohongshuSearchNoteItem] = field("items", "XiaohongshuSearchNoteItem[]", required=True)
    query_debug_info: XiaohongshuQueryDebug = field("query_debug_info", "XiaohongshuQueryDebug", required=True)
    query_intent: XiaohongshuQueryIntent = field("query_intent", "XiaohongshuQueryIntent", required=True)
    query_type: int = field("query_type", "int", required=True)
    request_dqa: int = field("request_dqa", "int", required=True)
    request_dqa_instant: bool = field("request_dqa_instant", "bool", required=True)
    search_dqa_new_page_exp: int = field("search_dqa_new_page_exp", "int", required=True)
    search_pull_down_opt_exp: int = field("search_pull_down_opt_exp", "int", required=True)
    search_request_id: str = field("search_request_id", "str", required=True)
    service_status: str = field("service_status", "str", required=True)
    show_single_col: bool = field("show_single_col", "bool", required=True)
    strategy_info: XiaohongshuStrategy = field("strategy_info", "XiaohongshuStrategy", required=True)
