# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_event_config import BilibiliEventConfig
    from .bilibili_feed import BilibiliFeed


class BilibiliVideo(Model):
    """What is in `video` of BilibiliUserDetail.

    Attributes:
        bvid: Id of the video (BV number).
        error: What went wrong.
        event_config: Settings of the event, in BilibiliVideo.
        keyword: Keyword.
        page_type: Type of the page.
        play_state: State of the play.
        related: What is in `hotList` of BilibiliHome.
        report_msg: Message about the report.
        tags: Tags.
        track_id: Id of the track.
        view_info: What is known of the view.
    """

    archive_config_id: str = field("archiveConfigId", "str", required=True)
    archive_type: int = field("archiveType", "int", required=True)
    avid: int = field("avid", "int", required=True)
    breadcrumb: dict[str, Any] = field("breadcrumb", "{}", required=True)
    bsource: str = field("bsource", "str", required=True)
    bvid: str = field("bvid", "str", required=True)
    elec: dict[str, Any] = field("elec", "{}", required=True)
    error: int = field("error", "int", required=True)
    event_config: BilibiliEventConfig = field("eventConfig", "BilibiliEventConfig", required=True)
    game_mode: bool = field("gameMode", "bool", required=True)
    hot_search_video_list: list[Any] = field("hotSearchVideoList", "[]", required=True)
    hot_word: str = field("hotWord", "str", required=True)
    is_client: bool = field("isClient", "bool", required=True)
    is_custom: bool = field("isCustom", "bool", required=True)
    is_related_up: bool = field("isRelatedUp", "bool", required=True)
    is_sem: bool = field("isSem", "bool", required=True)
    is_tab_3: bool = field("isTab3", "bool", required=True)
    keyword: str = field("keyword", "str", required=True)
    p: int = field("p", "int", required=True)
    page_type: str = field("pageType", "str", required=True)
    play_state: str = field("playState", "str", required=True)
    play_url_info: dict[str, Any] = field("playUrlInfo", "{}", required=True)
    player_settings: dict[str, Any] = field("playerSettings", "{}", required=True)
    quality: dict[str, Any] = field("quality", "{}", required=True)
    related: BilibiliFeed = field("related", "BilibiliFeed", required=True)
    report_msg: dict[str, Any] = field("reportMsg", "{}", required=True)
    tags: list[Any] = field("tags", "[]", required=True)
    toggle_play: bool = field("togglePlay", "bool", required=True)
    track_id: str = field("trackId", "str", required=True)
    up_info: dict[str, Any] = field("upInfo", "{}", required=True)
    video_page_settings: dict[str, Any] = field("videoPageSettings", "{}", required=True)
    view_info: dict[str, Any] = field("viewInfo", "{}", required=True)
