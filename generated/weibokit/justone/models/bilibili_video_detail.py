# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_ads import BilibiliAds
    from .bilibili_ads_control import BilibiliAdsControl
    from .bilibili_available_video import BilibiliAvailableVideo
    from .bilibili_channel_kv import BilibiliChannelKv
    from .bilibili_cid import BilibiliCid
    from .bilibili_core_player import BilibiliCorePlayer
    from .bilibili_current_rcmd_tab import BilibiliCurrentRcmdTab
    from .bilibili_dash import BilibiliDash
    from .bilibili_default_wbi_key import BilibiliDefaultWbiKey
    from .bilibili_elec_full import BilibiliElecFull
    from .bilibili_emergency_ban import BilibiliEmergencyBan
    from .bilibili_module_hidden_ctrl import BilibiliModuleHiddenCtrl
    from .bilibili_nano_theme import BilibiliNanoTheme
    from .bilibili_rcmd_tab_data import BilibiliRcmdTabData
    from .bilibili_related import BilibiliRelated
    from .bilibili_ugc_season import BilibiliUgcSeason
    from .bilibili_ugc_unlogin_kv import BilibiliUgcUnloginKv
    from .bilibili_up_data import BilibiliUpData
    from .bilibili_url_rule_kv import BilibiliUrlRuleKv
    from .bilibili_video_data import BilibiliVideoData
    from .bilibili_video_detail_abtest import BilibiliVideoDetailAbtest
    from .bilibili_video_detail_tag import BilibiliVideoDetailTag


class BilibiliVideoDetail(Model):
    """A video with its parts, its uploader and what surrounds its player.

    Attributes:
        abtest: What is in `abtest` of BilibiliVideoDetail.
        ads_control: What is in `adsControl` of BilibiliVideoDetail.
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
        core_player: What is in `corePlayer` of BilibiliVideoDetail.
        current_rcmd_tab: What is in `currentRcmdTab` of BilibiliVideoDetail.
        dash_info: What is in `dash_info` of BilibiliVideoDetail.
        default_wbi_key: What is in `defaultWbiKey` of BilibiliVideoDetail.
        elec_full_info: What is in `elecFullInfo` of BilibiliVideoDetail.
        emergency_ban: What is in `emergencyBan` of BilibiliVideoDetail.
        error: What went wrong.
        module_hidden_ctrl: What is in `moduleHiddenCtrl` of BilibiliVideoDetail.
        nano_theme: What is in `nanoTheme` of BilibiliVideoDetail.
        no_recommend_activity: Whether there is no recommendation activity.
        no_recommend_live: Whether there is no recommendation live stream.
        query_tags: Tags of the query.
        rcmd_tab_data: What is in `rcmdTabData` of BilibiliVideoDetail.
        sections_info: What is in `sectionsInfo` of BilibiliVideoDetail.
        tags: Tags.
        ugc_unlogin_kv: What is in `ugcUnloginKv` of BilibiliVideoDetail.
        up_data: What is in `upData` of BilibiliVideoDetail.
        url_rule_kv: What is in `urlRuleKv` of BilibiliVideoDetail.
        video_data: What is in `videoData` of BilibiliVideoDetail.
    """

    abtest: BilibiliVideoDetailAbtest = field("abtest", "BilibiliVideoDetailAbtest", required=True)
    ad_data: dict[str, list[BilibiliAds] | None] = field("adData", "(BilibiliAds[]|null){}", required=True)
    ads_control: BilibiliAdsControl = field("adsControl", "BilibiliAdsControl", required=True)
    aid: int = field("aid", "int", required=True)
    available_video_list: list[BilibiliAvailableVideo] = field(
        "availableVideoList", "BilibiliAvailableVideo[]", required=True
    )
    bmp_def_domain: str = field("bmpDefDomain", "str", required=True)
    bvid: str = field("bvid", "str", required=True)
    channel_kv: list[BilibiliChannelKv] = field("channelKv", "BilibiliChannelKv[]", required=True)
    cid: int = field("cid", "int", required=True)
    cid_map: dict[str, BilibiliCid] = field("cidMap", "BilibiliCid{}", required=True)
    constants: dict[str, Any] = field("constants", "{}", required=True)
    continuous_play: bool = field("continuousPlay", "bool", required=True)
    core_player: BilibiliCorePlayer = field("corePlayer", "BilibiliCorePlayer", required=True)
    current_rcmd_tab: BilibiliCurrentRcmdTab = field("currentRcmdTab", "BilibiliCurrentRcmdTab", required=True)
    dash_info: BilibiliDash = field("dash_info", "BilibiliDash", required=True)
    default_wbi_key: BilibiliDefaultWbiKey = field("defaultWbiKey", "BilibiliDefaultWbiKey", required=True)
    elec_full_info: BilibiliElecFull = field("elecFullInfo", "BilibiliElecFull", required=True)
    emergency_ban: BilibiliEmergencyBan = field("emergencyBan", "BilibiliEmergencyBan", required=True)
    error: dict[str, Any] = field("error", "{}", required=True)
    has_showed_old_fan: bool = field("hasShowedOldFan", "bool", required=True)
    in_wechat: bool = field("inWechat", "bool", required=True)
    insert_scripts: list[str] = field("insertScripts", "str[]", required=True)
    is_client: bool = field("isClient", "bool", required=True)
    is_modern: bool = field("isModern", "bool", required=True)
    is_pr_video: bool = field("isPrVideo", "bool", required=True)
    loading_rcmd_tab_data: bool = field("loadingRcmdTabData", "bool", required=True)
    module_hidden_ctrl: BilibiliModuleHiddenCtrl = field("moduleHiddenCtrl", "BilibiliModuleHiddenCtrl", required=True)
    nano_theme: BilibiliNanoTheme = field("nanoTheme", "BilibiliNanoTheme", required=True)
    no_recommend_activity: bool = field("noRecommendActivity", "bool", required=True)
    no_recommend_live: bool = field("noRecommendLive", "bool", required=True)
    no_tag_and_note: bool = field("noTagAndNote", "bool", required=True)
    old_fan_contract: dict[str, Any] = field("oldFanContract", "{}", required=True)
    p: int = field("p", "int", required=True)
    page_theme: str = field("pageTheme", "str", required=True)
    player: Any = field("player", required=True)
    premiere_info: Any = field("premiereInfo", required=True)
    query_tags: list[Any] = field("queryTags", "[]", required=True)
    rcmd_tab_data: BilibiliRcmdTabData = field("rcmdTabData", "BilibiliRcmdTabData", required=True)
    rcmd_tab_names: list[str] = field("rcmdTabNames", "str[]", required=True)
    related: list[BilibiliRelated] = field("related", "BilibiliRelated[]", required=True)
    sections_fav_state: bool = field("sectionsFavState", "bool", required=True)
    sections_info: BilibiliUgcSeason = field("sectionsInfo", "BilibiliUgcSeason", required=True)
    spec: Any = field("spec", required=True)
    spmid_prefix: str = field("spmidPrefix", "str", required=True)
    staff_data: list[Any] = field("staffData", "[]", required=True)
    tags: list[BilibiliVideoDetailTag] = field("tags", "BilibiliVideoDetailTag[]", required=True)
    ugc_unlogin_kv: BilibiliUgcUnloginKv = field("ugcUnloginKv", "BilibiliUgcUnloginKv", required=True)
    up_data: BilibiliUpData = field("upData", "BilibiliUpData", required=True)
    url_rule_kv: BilibiliUrlRuleKv = field("urlRuleKv", "BilibiliUrlRuleKv", required=True)
    user: dict[str, Any] = field("user", "{}", required=True)
    video_data: BilibiliVideoData = field("videoData", "BilibiliVideoData", required=True)
