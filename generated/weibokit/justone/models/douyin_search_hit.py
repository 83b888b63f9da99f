# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_card import DouyinCard
    from .douyin_card_protocal import DouyinCardProtocal
    from .douyin_debug_data import DouyinDebugData
    from .douyin_log import DouyinLog
    from .douyin_video import DouyinVideo


class DouyinSearchHit(Model):
    """What the response holds, in DouyinBusinessData.

    Attributes:
        aweme_list: The Douyin videos.
        card_id: Id of the card.
        card_style_type: Type of the card style.
        card_type: Type of the card.
        debug_data: What is in `debug_data` of DouyinSearchHit.
        doc_type: Type of the document.
        log_data: What is in `log` of DouyinBusinessData.
        show_tab: Whether the tab is shown.
        sub_card_list: The reply cards.
        type_: What sort of thing it is, as the source writes it.
        card_protocal_struct: What is in `card_protocal_struct` of DouyinSearchHit.
        height: Height in pixels.
        origin_type: Type of the original.
        schema: Address inside the app.
        aweme_info: A video post.
        card_info: What is known of the card, in DouyinSearchHit.
        recommend_title: Title of the recommendation.
    """

    aweme_list: Any = field("aweme_list", required=True)
    card_id: str = field("card_id", "str", required=True)
    card_style_type: int = field("card_style_type", "int", required=True)
    card_type: int = field("card_type", "int", required=True)
    debug_data: DouyinDebugData = field("debug_data", "DouyinDebugData", required=True)
    debug_diff_info: dict[str, Any] = field("debug_diff_info", "{}", required=True)
    doc_type: int = field("doc_type", "int", required=True)
    ecom_goods_list: Any = field("ecom_goods_list", required=True)
    log_data: DouyinLog = field("log_data", "DouyinLog", required=True)
    music_info_list: Any = field("music_info_list", required=True)
    ops: Any = field("ops", required=True)
    provider_doc_id: int = field("provider_doc_id", "int", required=True)
    provider_doc_id_str: str = field("provider_doc_id_str", "str", required=True)
    qishui_music_list: Any = field("qishui_music_list", required=True)
    send_back: str = field("send_back", "str", required=True)
    shoot_position_list: Any = field("shoot_position_list", required=True)
    show_tab: Any = field("show_tab", required=True)
    sub_card_list: Any = field("sub_card_list", required=True)
    tab: Any = field("tab", required=True)
    type_: int = field("type", "int", required=True)
    card_protocal_struct: DouyinCardProtocal = field("card_protocal_struct", "DouyinCardProtocal")
    card_type_name: str = field("card_type_name", "str")
    height: int = field("height", "int")
    origin_type: int = field("origin_type", "int")
    raw_data: str = field("raw_data", "str")
    schema: str = field("schema", "str")
    aweme_info: DouyinVideo = field("aweme_info", "DouyinVideo")
    card_info: DouyinCard = field("card_info", "DouyinCard")
    recommend_title: str = field("recommend_title", "str")
