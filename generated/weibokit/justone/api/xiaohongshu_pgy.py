# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu_pgy`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType,
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd,
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy,
        XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch,
        XiaohongshuPgyApiPgyKolDataCoreDataV1Business,
        XiaohongshuPgyApiPgyKolDataCoreDataV1DateType,
        XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort,
        XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType,
        XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType,
        XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType,
        XiaohongshuPgyGetKolCoreDataV1AdSwitch,
        XiaohongshuPgyGetKolCoreDataV1Business,
        XiaohongshuPgyGetKolCoreDataV1DateType,
        XiaohongshuPgyGetKolCoreDataV1NoteType,
        XiaohongshuPgyGetKolDataSummaryV2Business,
        XiaohongshuPgyGetKolFansTrendV1DateType,
        XiaohongshuPgyGetKolFansTrendV1IncreaseType,
        XiaohongshuPgyGetKolNoteListV1AdSwitch,
        XiaohongshuPgyGetKolNoteListV1NoteType,
        XiaohongshuPgyGetKolNoteListV1OrderType,
        XiaohongshuPgyGetKolNoteRateV1AdSwitch,
        XiaohongshuPgyGetKolNoteRateV1Business,
        XiaohongshuPgyGetKolNoteRateV1DateType,
        XiaohongshuPgyGetKolNoteRateV1NoteType,
    )
    from ..models.pugongying_bloggers_result import PugongyingBloggersResult
    from ..models.pugongying_fans_trend_result import PugongyingFansTrendResult
    from ..models.pugongying_kol_cost_effective_result import PugongyingKolCostEffectiveResult
    from ..models.pugongying_kol_fans_portrait_result import PugongyingKolFansPortraitResult
    from ..models.pugongying_kol_fans_profile_result import PugongyingKolFansProfileResult
    from ..models.pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult
    from ..models.pugongying_kol_info_result import PugongyingKolInfoResult
    from ..models.pugongying_kol_notes_result import PugongyingKolNotesResult
    from ..models.pugongying_kol_summary_result import PugongyingKolSummaryResult
    from ..models.pugongying_note_detail_result import PugongyingNoteDetailResult
    from ..models.pugongying_notes_rate_result import PugongyingNotesRateResult
    from ..models.result import Result

__all__ = ["AsyncXiaohongshuPgy", "XiaohongshuPgy"]


_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1 = Arguments(
    operation="xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1",
    parameters=(
        ParameterModel(name="search_word", type="str"),
        ParameterModel(name="page_num", type="int"),
        ParameterModel(name="biz_type", type="str"),
        ParameterModel(name="order_by", type="str"),
        ParameterModel(name="nd", type="str"),
    ),
)
_API_PGY_KOL_DATA_CORE_DATA_V1 = Arguments(
    operation="xiaohongshu_pgy_api_pgy_kol_data_core_data_v1",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="business", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="date_type", type="str"),
        ParameterModel(name="advertise_switch", type="str"),
    ),
)
_API_SOLAR_COOPERATOR_BLOGGER_V2_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1",
    parameters=(
        ParameterModel(name="search_type", type="str"),
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="fans_number_lower", type="int"),
        ParameterModel(name="fans_number_upper", type="int"),
        ParameterModel(name="fans_age", type="str"),
        ParameterModel(name="fans_gender", type="str"),
        ParameterModel(name="fans_child_age_info", type="str"),
        ParameterModel(name="gender", type="str"),
        ParameterModel(name="location", type="str"),
        ParameterModel(name="content_tag", type="str"),
        ParameterModel(name="content_scene_label", type="str"),
        ParameterModel(name="personal_tags", type="str"),
        ParameterModel(name="market_target", type="str"),
        ParameterModel(name="audience_group", type="str"),
        ParameterModel(name="top_20_crowds_label", type="str"),
        ParameterModel(name="industry_specific_crowds_motor_dom", type="str"),
        ParameterModel(name="feature_tags", type="str"),
        ParameterModel(name="content_theme_label", type="str"),
        ParameterModel(name="exclude_low_active", type="bool"),
        ParameterModel(name="fans_num_up", type="bool"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="industry", type="str"),
        ParameterModel(name="accum_common_imp_medin_num_30_d", type="str"),
        ParameterModel(name="read_mid_nor_30", type="str"),
        ParameterModel(name="inter_mid_nor_30", type="str"),
        ParameterModel(name="thousand_like_percent_30", type="str"),
        ParameterModel(name="note_price", type="str"),
        ParameterModel(name="video_price", type="str"),
        ParameterModel(name="invite_reply_48_h_num_ratio", type="str"),
        ParameterModel(name="progress_order_cnt", type="str"),
        ParameterModel(name="trade_type", type="str"),
        ParameterModel(name="trade_report_brand_ids", type="str"),
        ParameterModel(name="exclude_trade_report_brand_ids", type="bool"),
        ParameterModel(name="accum_coop_imp_medin_num_30_d", type="str"),
        ParameterModel(name="read_mid_coop_30", type="str"),
        ParameterModel(name="inter_mid_coop_30", type="str"),
        ParameterModel(name="m_cpuv_num_30_d", type="str"),
        ParameterModel(name="estimate_picture_cpm", type="str"),
        ParameterModel(name="estimate_video_cpm", type="str"),
        ParameterModel(name="estimate_pic_read_price", type="str"),
        ParameterModel(name="estimate_video_read_price", type="str"),
        ParameterModel(name="estimate_picture_engage_cost", type="str"),
        ParameterModel(name="estimate_video_engage_cost", type="str"),
        ParameterModel(name="estimate_cpuv_30_d", type="str"),
        ParameterModel(name="klive_cnt_30_d", type="str"),
        ParameterModel(name="avg_live_viewer_num", type="str"),
        ParameterModel(name="avg_agmv_90_d", type="str"),
        ParameterModel(name="similar_user_id", type="str"),
        ParameterModel(name="similar_word", type="str"),
        ParameterModel(name="fans_location", type="str"),
    ),
    requires=(
        Requirement(
            mode="together",
            names=("similar_user_id", "similar_word"),
            wanted="`similar_user_id` and `similar_word` together, or none of them",
        ),
    ),
)
_API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True),),
)
_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="date_type", type="str"),
        ParameterModel(name="increase_type", type="str"),
    ),
)
_API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True),),
)
_API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True),),
)
_API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True),),
)
_API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True),),
)
_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="advertise_switch", type="str"),
        ParameterModel(name="order_type", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="is_third_platform", type="str"),
        ParameterModel(name="page_number", type="int"),
    ),
)
_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True), ParameterModel(name="business", type="str")),
)
_API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True),),
)
_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="business", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="date_type", type="str"),
        ParameterModel(name="advertise_switch", type="str"),
    ),
)
_API_SOLAR_KOL_GET_SIMILAR_KOL_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1",
    parameters=(ParameterModel(name="user_id", type="str", required=True), ParameterModel(name="page_num", type="int")),
)
_API_SOLAR_NOTE_NOTE_ID_DETAIL_V1 = Arguments(
    operation="xiaohongshu_pgy_api_solar_note_note_id_detail_v1",
    parameters=(ParameterModel(name="note_id", type="str", required=True),),
)
_GET_KOL_CORE_DATA_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_core_data_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="business", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="date_type", type="str"),
        ParameterModel(name="ad_switch", type="str"),
    ),
)
_GET_KOL_COST_EFFECTIVE_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_cost_effective_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_DATA_SUMMARY_V2 = Arguments(
    operation="xiaohongshu_pgy_get_kol_data_summary_v2",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="business", type="str", required=True),
    ),
)
_GET_KOL_FANS_PORTRAIT_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_fans_portrait_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_FANS_SUMMARY_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_fans_summary_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_FANS_TREND_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_fans_trend_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="date_type", type="str", required=True),
        ParameterModel(name="increase_type", type="str", required=True),
    ),
)
_GET_KOL_INFO_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_info_v1", parameters=(ParameterModel(name="kol_id", type="str", required=True),)
)
_GET_KOL_NOTE_LIST_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_note_list_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="ad_switch", type="str", required=True),
        ParameterModel(name="order_type", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="note_type", type="str"),
    ),
)
_GET_KOL_NOTE_RATE_V1 = Arguments(
    operation="xiaohongshu_pgy_get_kol_note_rate_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="date_type", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="ad_switch", type="str"),
        ParameterModel(name="business", type="str"),
    ),
)
_GET_NOTE_DETAIL_V1 = Arguments(
    operation="xiaohongshu_pgy_get_note_detail_v1",
    parameters=(ParameterModel(name="note_id", type="str", required=True),),
)


def _request_xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1(
    *,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = "XIAOHONGSHU_HOT",
    order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd | Unset = "DAY_7",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["searchWord"] = search_word

    params["pageNum"] = page_num

    json_biz_type: str | Unset = UNSET
    if not isinstance(biz_type, Unset):
        json_biz_type = biz_type

    params["bizType"] = json_biz_type

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    json_nd: str | Unset = UNSET
    if not isinstance(nd, Unset):
        json_nd = nd

    params["nd"] = json_nd

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1(
    *,
    user_id: str,
    business: XiaohongshuPgyApiPgyKolDataCoreDataV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiPgyKolDataCoreDataV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_advertise_switch: str | Unset = UNSET
    if not isinstance(advertise_switch, Unset):
        json_advertise_switch = advertise_switch

    params["advertiseSwitch"] = json_advertise_switch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1(
    *,
    search_type: XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType | Unset = "NICKNAME",
    keyword: str | Unset = UNSET,
    page: int | Unset = 1,
    sort: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort | Unset = "FANS",
    fans_number_lower: int | Unset = UNSET,
    fans_number_upper: int | Unset = UNSET,
    fans_age: XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge | Unset = "ALL",
    fans_gender: XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender | Unset = "ALL",
    fans_child_age_info: str | Unset = UNSET,
    gender: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender | Unset = "ALL",
    location: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_scene_label: str | Unset = UNSET,
    personal_tags: str | Unset = UNSET,
    market_target: str | Unset = UNSET,
    audience_group: str | Unset = UNSET,
    top_20_crowds_label: str | Unset = UNSET,
    industry_specific_crowds_motor_dom: str | Unset = UNSET,
    feature_tags: str | Unset = UNSET,
    content_theme_label: str | Unset = UNSET,
    exclude_low_active: bool | Unset = UNSET,
    fans_num_up: bool | Unset = UNSET,
    note_type: XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType | Unset = "ALL",
    industry: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset = UNSET,
    accum_common_imp_medin_num_30_d: str | Unset = UNSET,
    read_mid_nor_30: str | Unset = UNSET,
    inter_mid_nor_30: str | Unset = UNSET,
    thousand_like_percent_30: str | Unset = UNSET,
    note_price: str | Unset = UNSET,
    video_price: str | Unset = UNSET,
    invite_reply_48_h_num_ratio: str | Unset = UNSET,
    progress_order_cnt: str | Unset = UNSET,
    trade_type: str | Unset = UNSET,
    trade_report_brand_ids: str | Unset = UNSET,
    exclude_trade_report_brand_ids: bool | Unset = UNSET,
    accum_coop_imp_medin_num_30_d: str | Unset = UNSET,
    read_mid_coop_30: str | Unset = UNSET,
    inter_mid_coop_30: str | Unset = UNSET,
    m_cpuv_num_30_d: str | Unset = UNSET,
    estimate_picture_cpm: str | Unset = UNSET,
    estimate_video_cpm: str | Unset = UNSET,
    estimate_pic_read_price: str | Unset = UNSET,
    estimate_video_read_price: str | Unset = UNSET,
    estimate_picture_engage_cost: str | Unset = UNSET,
    estimate_video_engage_cost: str | Unset = UNSET,
    estimate_cpuv_30_d: str | Unset = UNSET,
    klive_cnt_30_d: str | Unset = UNSET,
    avg_live_viewer_num: str | Unset = UNSET,
    avg_agmv_90_d: str | Unset = UNSET,
    similar_user_id: str | Unset = UNSET,
    similar_word: str | Unset = UNSET,
    fans_location: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_search_type: str | Unset = UNSET
    if not isinstance(search_type, Unset):
        json_search_type = search_type

    params["searchType"] = json_search_type

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["fansNumberLower"] = fans_number_lower

    params["fansNumberUpper"] = fans_number_upper

    json_fans_age: str | Unset = UNSET
    if not isinstance(fans_age, Unset):
        json_fans_age = fans_age

    params["fansAge"] = json_fans_age

    json_fans_gender: str | Unset = UNSET
    if not isinstance(fans_gender, Unset):
        json_fans_gender = fans_gender

    params["fansGender"] = json_fans_gender

    params["fansChildAgeInfo"] = fans_child_age_info

    json_gender: str | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    params["location"] = location

    params["contentTag"] = content_tag

    params["contentSceneLabel"] = content_scene_label

    params["personalTags"] = personal_tags

    params["marketTarget"] = market_target

    params["audienceGroup"] = audience_group

    params["top20CrowdsLabel"] = top_20_crowds_label

    params["industrySpecificCrowdsMotorDom"] = industry_specific_crowds_motor_dom

    params["featureTags"] = feature_tags

    params["contentThemeLabel"] = content_theme_label

    params["excludeLowActive"] = exclude_low_active

    params["fansNumUp"] = fans_num_up

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_industry: str | Unset = UNSET
    if not isinstance(industry, Unset):
        json_industry = industry

    params["industry"] = json_industry

    params["accumCommonImpMedinNum30d"] = accum_common_imp_medin_num_30_d

    params["readMidNor30"] = read_mid_nor_30

    params["interMidNor30"] = inter_mid_nor_30

    params["thousandLikePercent30"] = thousand_like_percent_30

    params["notePrice"] = note_price

    params["videoPrice"] = video_price

    params["inviteReply48hNumRatio"] = invite_reply_48_h_num_ratio

    params["progressOrderCnt"] = progress_order_cnt

    params["tradeType"] = trade_type

    params["tradeReportBrandIds"] = trade_report_brand_ids

    params["excludeTradeReportBrandIds"] = exclude_trade_report_brand_ids

    params["accumCoopImpMedinNum30d"] = accum_coop_imp_medin_num_30_d

    params["readMidCoop30"] = read_mid_coop_30

    params["interMidCoop30"] = inter_mid_coop_30

    params["mCpuvNum30d"] = m_cpuv_num_30_d

    params["estimatePictureCpm"] = estimate_picture_cpm

    params["estimateVideoCpm"] = estimate_video_cpm

    params["estimatePicReadPrice"] = estimate_pic_read_price

    params["estimateVideoReadPrice"] = estimate_video_read_price

    params["estimatePictureEngageCost"] = estimate_picture_engage_cost

    params["estimateVideoEngageCost"] = estimate_video_engage_cost

    params["estimateCpuv30d"] = estimate_cpuv_30_d

    params["kliveCnt30d"] = klive_cnt_30_d

    params["avgLiveViewerNum"] = avg_live_viewer_num

    params["avgAgmv90d"] = avg_agmv_90_d

    params["similarUserId"] = similar_user_id

    params["similarWord"] = similar_word

    params["fansLocation"] = fans_location

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1(
    *,
    user_id: str,
    date_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset = "DAY_30",
    increase_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType | Unset = "FANS_TOTAL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_increase_type: str | Unset = UNSET
    if not isinstance(increase_type, Unset):
        json_increase_type = increase_type

    params["increaseType"] = json_increase_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1(
    *,
    user_id: str,
    advertise_switch: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset = "ALL",
    order_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset = "LATEST",
    note_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset = "ALL",
    is_third_platform: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset = "NO",
    page_number: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_advertise_switch: str | Unset = UNSET
    if not isinstance(advertise_switch, Unset):
        json_advertise_switch = advertise_switch

    params["advertiseSwitch"] = json_advertise_switch

    json_order_type: str | Unset = UNSET
    if not isinstance(order_type, Unset):
        json_order_type = order_type

    params["orderType"] = json_order_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_is_third_platform: str | Unset = UNSET
    if not isinstance(is_third_platform, Unset):
        json_is_third_platform = is_third_platform

    params["isThirdPlatform"] = json_is_third_platform

    params["pageNumber"] = page_number

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1(
    *,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset = "DAILY_NOTE",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1(
    *,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_advertise_switch: str | Unset = UNSET
    if not isinstance(advertise_switch, Unset):
        json_advertise_switch = advertise_switch

    params["advertiseSwitch"] = json_advertise_switch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1(
    *,
    user_id: str,
    page_num: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["pageNum"] = page_num

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_api_solar_note_note_id_detail_v1(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_core_data_v1(
    *,
    kol_id: str,
    business: XiaohongshuPgyGetKolCoreDataV1Business | Unset = "_0",
    note_type: XiaohongshuPgyGetKolCoreDataV1NoteType | Unset = "_3",
    date_type: XiaohongshuPgyGetKolCoreDataV1DateType | Unset = "_1",
    ad_switch: XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset = "_1",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_ad_switch: str | Unset = UNSET
    if not isinstance(ad_switch, Unset):
        json_ad_switch = ad_switch

    params["adSwitch"] = json_ad_switch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-core-data/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_cost_effective_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-cost-effective/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_data_summary_v2(
    *,
    kol_id: str,
    business: XiaohongshuPgyGetKolDataSummaryV2Business,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_business: str = business
    params["business"] = json_business

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-data-summary/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_fans_portrait_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-fans-portrait/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_fans_summary_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-fans-summary/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_fans_trend_v1(
    *,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolFansTrendV1DateType,
    increase_type: XiaohongshuPgyGetKolFansTrendV1IncreaseType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_date_type: str = date_type
    params["dateType"] = json_date_type

    json_increase_type: str = increase_type
    params["increaseType"] = json_increase_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-fans-trend/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_info_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-info/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_note_list_v1(
    *,
    kol_id: str,
    page: int | Unset = 1,
    ad_switch: XiaohongshuPgyGetKolNoteListV1AdSwitch,
    order_type: XiaohongshuPgyGetKolNoteListV1OrderType,
    note_type: XiaohongshuPgyGetKolNoteListV1NoteType | Unset = "_4",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["page"] = page

    json_ad_switch: str = ad_switch
    params["adSwitch"] = json_ad_switch

    json_order_type: str = order_type
    params["orderType"] = json_order_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-note-list/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_kol_note_rate_v1(
    *,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolNoteRateV1DateType | Unset = "_1",
    note_type: XiaohongshuPgyGetKolNoteRateV1NoteType | Unset = "_3",
    ad_switch: XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset = "_1",
    business: XiaohongshuPgyGetKolNoteRateV1Business | Unset = "_0",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_ad_switch: str | Unset = UNSET
    if not isinstance(ad_switch, Unset):
        json_ad_switch = ad_switch

    params["adSwitch"] = json_ad_switch

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-note-rate/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_pgy_get_note_detail_v1(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-note-detail/v1",
        "params": params,
    }

    return _kwargs


class XiaohongshuPgy(_Suggesting):
    """Figures about creators on Pugongying, where brands order notes on Xiaohongshu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | None = None,
        order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | None = None,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | None = None,
    ) -> Result:
        """Top notes of the content square.

        One numbered page of well-performing notes in the content square of Pugongying, in one business category,
        over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes count.

        `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`, charged when it succeeds. The response
        is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_pgy_content_square_search_note_v2_v1()

        Args:
            search_word: Words that the notes must have; empty for all.
            page_num: Number of the page, from 1. The service's default is `1`.
            biz_type: Line of business in which the notes are ranked; `XIAOHONGSHU_HOT` is the general ranking.
                `XIAOHONGSHU_HOT`, `PRODUCT_SEEDING`, `ECOMMERCE_PROMOTION`, `PUGONGYING_COOPERATION`,
                `LEAD_COLLECTION`, `ECOMMERCE_HOT`, `SEEDING_DIRECT` or `APP_PROMOTION`. The service's default is
                `XIAOHONGSHU_HOT`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_pgy_content_square_search_note_v2_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"search_word": search_word, "page_num": page_num, "biz_type": biz_type, "order_by": order_by, "nd": nd},
            lambda _given: _request_xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1(
                search_word=_given.get("search_word", UNSET),
                page_num=_given.get("page_num", UNSET),
                biz_type=_given.get("biz_type", UNSET),
                order_by=_given.get("order_by", UNSET),
                nd=_given.get("nd", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def api_pgy_kol_data_core_data_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | None = None,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | None = None,
    ) -> Result:
        """Core figures of a creator.

        Core figures of a Pugongying creator over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`, charged when it succeeds. The response is open: no
        one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_pgy_kol_data_core_data_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_pgy_kol_data_core_data_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _API_PGY_KOL_DATA_CORE_DATA_V1,
            {
                "user_id": user_id,
                "business": business,
                "note_type": note_type,
                "date_type": date_type,
                "advertise_switch": advertise_switch,
            },
            lambda _given: _request_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1(
                user_id=_given["user_id"],
                business=_given.get("business", UNSET),
                note_type=_given.get("note_type", UNSET),
                date_type=_given.get("date_type", UNSET),
                advertise_switch=_given.get("advertise_switch", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: Literal["AGE_18_24", "AGE_25_34", "AGE_35_44", "ALL", "GT_44", "LT_18"] | None = None,
        fans_gender: Literal["ALL", "FE_MALE_HIGH", "MALE_HIGH"] | None = None,
        fans_child_age_info: str | None = None,
        gender: Literal["ALL", "FEMALE", "MALE"] | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top_20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | None = None,
        industry: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | None = None,
        accum_common_imp_medin_num_30_d: str | None = None,
        read_mid_nor_30: str | None = None,
        inter_mid_nor_30: str | None = None,
        thousand_like_percent_30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply_48_h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num_30_d: str | None = None,
        read_mid_coop_30: str | None = None,
        inter_mid_coop_30: str | None = None,
        m_cpuv_num_30_d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv_30_d: str | None = None,
        klive_cnt_30_d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv_90_d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
    ) -> PugongyingBloggersResult:
        """Creators on the Pugongying marketplace.

        One numbered page of the Pugongying creators found by nickname or note text, with about fifty filters on
        audience, content, prices, performance and live shows. Ranges are two numbers joined by a comma; the two
        parameters on a similar creator go together.

        `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, charged when it succeeds. The response is
        typed.

        Give `similar_user_id` and `similar_word` together, or none of them.

        Example:
            api.xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1()

        Args:
            search_type: Where the words are looked for, in nicknames or in notes. `NICKNAME` or `NOTE`. The
                service's default is `NICKNAME`.
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the creators; most followers first, or as Pugongying recommends. `DEFAULT` or `FANS`. The
                service's default is `FANS`.
            fans_number_lower: Followers at least.
            fans_number_upper: Followers at most.
            fans_age: Age that most followers have. `ALL`, `LT_18`, `AGE_18_24`, `AGE_25_34`, `AGE_35_44` or
                `GT_44`. The service's default is `ALL`.
            fans_gender: Sex that most followers have. `ALL`, `MALE_HIGH` or `FE_MALE_HIGH`. The service's default
                is `ALL`.
            fans_child_age_info: Stages of motherhood that followers are in, as Chinese labels or codes separated by
                commas; 1 planning, 2 to 6 children of 0–6 months, 7–12 months, 1–3 years, 4–6 years and 7–12 years,
                7 early and 8 late pregnancy.
            gender: Sex of the creator. `ALL`, `MALE` or `FEMALE`. The service's default is `ALL`.
            location: Where the creator lives, as Pugongying's Chinese names separated by commas; a country,
                province, city or district (河北 秦皇岛), from the outside in.
            content_tag: Categories of content by Pugongying's Chinese labels of the first or second level,
                separated by commas.
            content_scene_label: Scenes that a creator's notes show, as full label paths of Pugongying: words of a
                path separated by spaces, paths by commas.
            personal_tags: Who the creator is, as Pugongying's Chinese labels separated by commas.
            market_target: What the campaign is for. Exposure: `estimateAllCpm` by cost, `mAccumImpNum` by scale;
                reads: `readCost`, `mValidRawReadFeedNum`; interaction: `estimateEngageCost`, `mEngagementNum90d`;
                visits to shops outside: `estimateCpuv`, `mCpuvNum`.
            audience_group: Ids of audience groups (`dmpGroupId`), separated by commas. They belong to a Pugongying
                account and change; its audience management lists them.
            top_20_crowds_label: Groups of people among whom the creator is strong, as Pugongying's labels of either
                level, separated by commas.
            industry_specific_crowds_motor_dom: Groups of buyers special to an industry, as Pugongying's ids or
                labels, separated by commas.
            feature_tags: What a creator is good at, as Chinese labels separated by commas.
            content_theme_label: Themes of content by Pugongying's ids or labels, separated by commas.
            exclude_low_active: Leave out creators who are hardly active.
            fans_num_up: Leave out creators who lose followers.
            note_type: What a creator mostly publishes. `ALL`, `PHOTO_TEXT` or `VIDEO`. The service's default is
                `ALL`.
            industry: Industry that creators are recommended for. `BEAUTY_PERSONAL_CARE_BEAUTY`,
                `BEAUTY_PERSONAL_CARE_SKINCARE`, `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`,
                `BEAUTY_PERSONAL_CARE_FRAGRANCE`, `FOOD_BEVERAGE_SNACKS`, `FOOD_BEVERAGE_DRINKS`,
                `FOOD_BEVERAGE_HEALTH_FOOD`, `FOOD_BEVERAGE_DAIRY`, `FOOD_BEVERAGE_ALCOHOL`,
                `FOOD_BEVERAGE_GRAINS_OIL`, `FOOD_BEVERAGE_CROSS_BORDER_FOOD`, `FOOD_BEVERAGE_FRESH_FOOD`,
                `FOOD_BEVERAGE_MEAL_REPLACEMENT`, `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`, `MOTHER_BABY_SUPPLIES`,
                `MOTHER_BABY_FORMULA_FOOD`, `DIGITAL_APPLIANCES_HOME_APPLIANCES`,
                `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`, `DAILY_GOODS_HOUSEHOLD_DAILY_USE`,
                `DAILY_GOODS_PET_SUPPLIES_FOOD`, `DAILY_GOODS_OFFICE_SUPPLIES`,
                `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`, `APPAREL_ACCESSORIES_JEWELRY`,
                `APPAREL_ACCESSORIES_BAGS_GLASSES`, `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`,
                `APPAREL_ACCESSORIES_WATCHES`, `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`,
                `HOME_BUILDING_MATERIALS_HOME_DECOR`, `HOME_BUILDING_MATERIALS_FURNITURE`,
                `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`, `AUTOMOTIVE`, `INTERNET_ECOMMERCE`,
                `INTERNET_SOFTWARE_TOOLS`, `HEALTHCARE_MEDICAL_DEVICES`, `HEALTHCARE_MEDICAL_BEAUTY`,
                `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`, `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`,
                `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`, `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`,
                `LIFE_SERVICES_OFFLINE_RETAIL`, `LIFE_SERVICES_BEAUTY_HAIR`, `CATERING_RESTAURANTS`,
                `CATERING_DRINKS_DESSERTS`, `BUSINESS_SERVICES`, `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`,
                `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`, `EDUCATION_TRAINING_INTEREST_TRAINING`,
                `EDUCATION_TRAINING_K12_EDUCATION`, `EDUCATION_TRAINING_DEGREE_EDUCATION`,
                `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`, `EDUCATION_TRAINING_OTHER`, `GAMES` or `TRAVEL_TOURISM`.
            accum_common_imp_medin_num_30_d: Least and greatest median of exposures of daily notes in 30 days, with
                a comma between them; -1 or null leaves the top open.
            read_mid_nor_30: Least and greatest median of reads of daily notes in 30 days, with a comma between
                them; -1 or null leaves the top open.
            inter_mid_nor_30: Least and greatest median of interactions of daily notes in 30 days, with a comma
                between them; -1 or null leaves the top open.
            thousand_like_percent_30: Least and greatest share of notes with 1,000 likes in 30 days, with a comma
                between them; as fractions or in percent, null leaves the top open.
            note_price: Least and greatest price of a photo note, with a comma between them; -1 or null leaves the
                top open.
            video_price: Least and greatest price of a video note, with a comma between them; -1 or null leaves the
                top open.
            invite_reply_48_h_num_ratio: Least and greatest share of invitations answered within 48 hours, with a
                comma between them; as fractions or in percent.
            progress_order_cnt: Least and greatest number of orders in progress, with a comma between them.
            trade_type: Industry that the creator lately worked for, as Pugongying's Chinese label.
            trade_report_brand_ids: Ids of brands that the creator lately worked with, separated by commas.
            exclude_trade_report_brand_ids: Leave out creators who worked with the brands of `tradeReportBrandIds`,
                instead of asking for them.
            accum_coop_imp_medin_num_30_d: Least and greatest median of exposures of paid notes in 30 days, with a
                comma between them.
            read_mid_coop_30: Least and greatest median of reads of paid notes in 30 days, with a comma between
                them.
            inter_mid_coop_30: Least and greatest median of interactions of paid notes in 30 days, with a comma
                between them.
            m_cpuv_num_30_d: Least and greatest median of visits to shops outside from paid notes in 30 days, with a
                comma between them.
            estimate_picture_cpm: Least and greatest estimated cost of 1,000 exposures of a photo note, with a comma
                between them.
            estimate_video_cpm: Least and greatest estimated cost of 1,000 exposures of a video note, with a comma
                between them.
            estimate_pic_read_price: Least and greatest estimated cost of one read of a photo note, with a comma
                between them.
            estimate_video_read_price: Least and greatest estimated cost of one view of a video note, with a comma
                between them.
            estimate_picture_engage_cost: Least and greatest estimated cost of one interaction with a photo note,
                with a comma between them.
            estimate_video_engage_cost: Least and greatest estimated cost of one interaction with a video note, with
                a comma between them.
            estimate_cpuv_30_d: Least and greatest estimated cost of a visit to a shop outside, with a comma between
                them.
            klive_cnt_30_d: Least and greatest number of live streams in 30 days, with a comma between them.
            avg_live_viewer_num: Least and greatest average of viewers of a live stream, with a comma between them.
            avg_agmv_90_d: Least and greatest average sales of a live stream in 90 days, with a comma between them.
            similar_user_id: Id of the creator to whom others should be similar; goes together with `similarWord`.
            similar_word: Words that Pugongying shows for that creator; goes together with `similarUserId`.
            fans_location: Where followers live, as Pugongying's Chinese names separated by commas; a country,
                province or city (福建 南平), but no district.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_cooperator_blogger_v2_v1
        """
        from ..models.pugongying_bloggers_result import PugongyingBloggersResult

        return _call(
            self._client,
            _API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
            {
                "search_type": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fans_number_lower": fans_number_lower,
                "fans_number_upper": fans_number_upper,
                "fans_age": fans_age,
                "fans_gender": fans_gender,
                "fans_child_age_info": fans_child_age_info,
                "gender": gender,
                "location": location,
                "content_tag": content_tag,
                "content_scene_label": content_scene_label,
                "personal_tags": personal_tags,
                "market_target": market_target,
                "audience_group": audience_group,
                "top_20_crowds_label": top_20_crowds_label,
                "industry_specific_crowds_motor_dom": industry_specific_crowds_motor_dom,
                "feature_tags": feature_tags,
                "content_theme_label": content_theme_label,
                "exclude_low_active": exclude_low_active,
                "fans_num_up": fans_num_up,
                "note_type": note_type,
                "industry": industry,
                "accum_common_imp_medin_num_30_d": accum_common_imp_medin_num_30_d,
                "read_mid_nor_30": read_mid_nor_30,
                "inter_mid_nor_30": inter_mid_nor_30,
                "thousand_like_percent_30": thousand_like_percent_30,
                "note_price": note_price,
                "video_price": video_price,
                "invite_reply_48_h_num_ratio": invite_reply_48_h_num_ratio,
                "progress_order_cnt": progress_order_cnt,
                "trade_type": trade_type,
                "trade_report_brand_ids": trade_report_brand_ids,
                "exclude_trade_report_brand_ids": exclude_trade_report_brand_ids,
                "accum_coop_imp_medin_num_30_d": accum_coop_imp_medin_num_30_d,
                "read_mid_coop_30": read_mid_coop_30,
                "inter_mid_coop_30": inter_mid_coop_30,
                "m_cpuv_num_30_d": m_cpuv_num_30_d,
                "estimate_picture_cpm": estimate_picture_cpm,
                "estimate_video_cpm": estimate_video_cpm,
                "estimate_pic_read_price": estimate_pic_read_price,
                "estimate_video_read_price": estimate_video_read_price,
                "estimate_picture_engage_cost": estimate_picture_engage_cost,
                "estimate_video_engage_cost": estimate_video_engage_cost,
                "estimate_cpuv_30_d": estimate_cpuv_30_d,
                "klive_cnt_30_d": klive_cnt_30_d,
                "avg_live_viewer_num": avg_live_viewer_num,
                "avg_agmv_90_d": avg_agmv_90_d,
                "similar_user_id": similar_user_id,
                "similar_word": similar_word,
                "fans_location": fans_location,
            },
            lambda _given: _request_xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1(
                search_type=_given.get("search_type", UNSET),
                keyword=_given.get("keyword", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                fans_number_lower=_given.get("fans_number_lower", UNSET),
                fans_number_upper=_given.get("fans_number_upper", UNSET),
                fans_age=_given.get("fans_age", UNSET),
                fans_gender=_given.get("fans_gender", UNSET),
                fans_child_age_info=_given.get("fans_child_age_info", UNSET),
                gender=_given.get("gender", UNSET),
                location=_given.get("location", UNSET),
                content_tag=_given.get("content_tag", UNSET),
                content_scene_label=_given.get("content_scene_label", UNSET),
                personal_tags=_given.get("personal_tags", UNSET),
                market_target=_given.get("market_target", UNSET),
                audience_group=_given.get("audience_group", UNSET),
                top_20_crowds_label=_given.get("top_20_crowds_label", UNSET),
                industry_specific_crowds_motor_dom=_given.get("industry_specific_crowds_motor_dom", UNSET),
                feature_tags=_given.get("feature_tags", UNSET),
                content_theme_label=_given.get("content_theme_label", UNSET),
                exclude_low_active=_given.get("exclude_low_active", UNSET),
                fans_num_up=_given.get("fans_num_up", UNSET),
                note_type=_given.get("note_type", UNSET),
                industry=_given.get("industry", UNSET),
                accum_common_imp_medin_num_30_d=_given.get("accum_common_imp_medin_num_30_d", UNSET),
                read_mid_nor_30=_given.get("read_mid_nor_30", UNSET),
                inter_mid_nor_30=_given.get("inter_mid_nor_30", UNSET),
                thousand_like_percent_30=_given.get("thousand_like_percent_30", UNSET),
                note_price=_given.get("note_price", UNSET),
                video_price=_given.get("video_price", UNSET),
                invite_reply_48_h_num_ratio=_given.get("invite_reply_48_h_num_ratio", UNSET),
                progress_order_cnt=_given.get("progress_order_cnt", UNSET),
                trade_type=_given.get("trade_type", UNSET),
                trade_report_brand_ids=_given.get("trade_report_brand_ids", UNSET),
                exclude_trade_report_brand_ids=_given.get("exclude_trade_report_brand_ids", UNSET),
                accum_coop_imp_medin_num_30_d=_given.get("accum_coop_imp_medin_num_30_d", UNSET),
                read_mid_coop_30=_given.get("read_mid_coop_30", UNSET),
                inter_mid_coop_30=_given.get("inter_mid_coop_30", UNSET),
                m_cpuv_num_30_d=_given.get("m_cpuv_num_30_d", UNSET),
                estimate_picture_cpm=_given.get("estimate_picture_cpm", UNSET),
                estimate_video_cpm=_given.get("estimate_video_cpm", UNSET),
                estimate_pic_read_price=_given.get("estimate_pic_read_price", UNSET),
                estimate_video_read_price=_given.get("estimate_video_read_price", UNSET),
                estimate_picture_engage_cost=_given.get("estimate_picture_engage_cost", UNSET),
                estimate_video_engage_cost=_given.get("estimate_video_engage_cost", UNSET),
                estimate_cpuv_30_d=_given.get("estimate_cpuv_30_d", UNSET),
                klive_cnt_30_d=_given.get("klive_cnt_30_d", UNSET),
                avg_live_viewer_num=_given.get("avg_live_viewer_num", UNSET),
                avg_agmv_90_d=_given.get("avg_agmv_90_d", UNSET),
                similar_user_id=_given.get("similar_user_id", UNSET),
                similar_word=_given.get("similar_word", UNSET),
                fans_location=_given.get("fans_location", UNSET),
            ),
            lambda response: PugongyingBloggersResult.from_dict(response.json()),
        )

    def api_solar_cooperator_user_blogger_user_id_v1(self, *, user_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator.

        Profile of a Pugongying creator with what a cooperation costs, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_cooperator_user_blogger_user_id_v1
        """
        from ..models.pugongying_kol_info_result import PugongyingKolInfoResult

        return _call(
            self._client,
            _API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1(
                user_id=_given["user_id"]
            ),
            lambda response: PugongyingKolInfoResult.from_dict(response.json()),
        )

    def api_solar_kol_data_user_id_fans_overall_new_history_v1(
        self,
        *,
        user_id: str,
        date_type: Literal["DAY_30", "DAY_90"] | None = None,
        increase_type: Literal["FANS_INCREASE", "FANS_TOTAL"] | None = None,
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator.

        A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, charged when it succeeds.
        The response is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_overall_new_history_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            increase_type: Whether all followers or only new ones are counted for each day. `FANS_TOTAL` or
                `FANS_INCREASE`. The service's default is `FANS_TOTAL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_user_id_fans_overall_new_history_v1
        """
        from ..models.pugongying_fans_trend_result import PugongyingFansTrendResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1,
            {"user_id": user_id, "date_type": date_type, "increase_type": increase_type},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1(
                user_id=_given["user_id"],
                date_type=_given.get("date_type", UNSET),
                increase_type=_given.get("increase_type", UNSET),
            ),
            lambda response: PugongyingFansTrendResult.from_dict(response.json()),
        )

    def api_solar_kol_data_user_id_fans_profile_v1(self, *, user_id: str) -> PugongyingKolFansProfileResult:
        """Make-up of a creator's followers.

        The shares of a creator's followers by age, gender, province, city, device and interest, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_profile_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_user_id_fans_profile_v1
        """
        from ..models.pugongying_kol_fans_profile_result import PugongyingKolFansProfileResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1(
                user_id=_given["user_id"]
            ),
            lambda response: PugongyingKolFansProfileResult.from_dict(response.json()),
        )

    def api_solar_kol_data_v2_cost_effective_v1(self, *, user_id: str) -> PugongyingKolCostEffectiveResult:
        """Cost efficiency of a creator.

        Estimated costs per thousand views, read and engagement of a creator's picture and video notes, compared
        with others, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_cost_effective_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_cost_effective_v1
        """
        from ..models.pugongying_kol_cost_effective_result import PugongyingKolCostEffectiveResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1(user_id=_given["user_id"]),
            lambda response: PugongyingKolCostEffectiveResult.from_dict(response.json()),
        )

    def api_solar_kol_data_v2_kol_content_tags_v1(self, *, user_id: str) -> Result:
        """Content categories of a creator.

        The content categories under which Pugongying files a creator, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_kol_content_tags_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_kol_content_tags_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1(
                user_id=_given["user_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def api_solar_kol_data_v2_kol_feature_tags_v1(self, *, user_id: str) -> Result:
        """Feature tags of a creator.

        The tags with which Pugongying marks what a creator is known for, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_kol_feature_tags_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_kol_feature_tags_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1(
                user_id=_given["user_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | None = None,
        order_type: Literal["LATEST", "MOST_INTERACT", "MOST_READ"] | None = None,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | None = None,
        is_third_platform: Literal["NO", "YES"] | None = None,
        page_number: int | None = None,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, all filters.

        One numbered page of a creator's notes with their counts and the total, given the user id, latest, most read
        or most interacted first. Filters on traffic, kind of note and third-party platform.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_notes_detail_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.
            order_type: Order of the notes. `LATEST`, `MOST_READ` or `MOST_INTERACT`. The service's default is
                `LATEST`.
            note_type: Kind of notes to list. `ALL`, `COOPERATION`, `PHOTO_TEXT` or `VIDEO`. The service's default
                is `ALL`.
            is_third_platform: Whether notes of other platforms are meant. `NO` or `YES`. The service's default is
                `NO`.
            page_number: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_notes_detail_v1
        """
        from ..models.pugongying_kol_notes_result import PugongyingKolNotesResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
            {
                "user_id": user_id,
                "advertise_switch": advertise_switch,
                "order_type": order_type,
                "note_type": note_type,
                "is_third_platform": is_third_platform,
                "page_number": page_number,
            },
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1(
                user_id=_given["user_id"],
                advertise_switch=_given.get("advertise_switch", UNSET),
                order_type=_given.get("order_type", UNSET),
                note_type=_given.get("note_type", UNSET),
                is_third_platform=_given.get("is_third_platform", UNSET),
                page_number=_given.get("page_number", UNSET),
            ),
            lambda response: PugongyingKolNotesResult.from_dict(response.json()),
        )

    def api_solar_kol_data_v3_data_summary_v1(
        self, *, user_id: str, business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | None = None
    ) -> PugongyingKolSummaryResult:
        """Summary figures of a creator.

        Medians, growth, activity and response rate of a creator, given the user id, for everyday or for cooperation
        notes.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v3_data_summary_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v3_data_summary_v1
        """
        from ..models.pugongying_kol_summary_result import PugongyingKolSummaryResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1,
            {"user_id": user_id, "business": business},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1(
                user_id=_given["user_id"], business=_given.get("business", UNSET)
            ),
            lambda response: PugongyingKolSummaryResult.from_dict(response.json()),
        )

    def api_solar_kol_data_v3_fans_summary_v1(self, *, user_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator.

        How many followers a creator has, how fast they grow, and how many of them are active, read, engage and pay,
        given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v3_fans_summary_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v3_fans_summary_v1
        """
        from ..models.pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1(user_id=_given["user_id"]),
            lambda response: PugongyingKolFansSummaryResult.from_dict(response.json()),
        )

    def api_solar_kol_data_v3_notes_rate_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | None = None,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | None = None,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator.

        Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v3_notes_rate_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v3_notes_rate_v1
        """
        from ..models.pugongying_notes_rate_result import PugongyingNotesRateResult

        return _call(
            self._client,
            _API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1,
            {
                "user_id": user_id,
                "business": business,
                "note_type": note_type,
                "date_type": date_type,
                "advertise_switch": advertise_switch,
            },
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1(
                user_id=_given["user_id"],
                business=_given.get("business", UNSET),
                note_type=_given.get("note_type", UNSET),
                date_type=_given.get("date_type", UNSET),
                advertise_switch=_given.get("advertise_switch", UNSET),
            ),
            lambda response: PugongyingNotesRateResult.from_dict(response.json()),
        )

    def api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | None = None
    ) -> PugongyingBloggersResult:
        """Creators similar to a creator.

        One numbered page of the Pugongying creators that resemble a given one, with the total.

        `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            page_num: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_get_similar_kol_v1
        """
        from ..models.pugongying_bloggers_result import PugongyingBloggersResult

        return _call(
            self._client,
            _API_SOLAR_KOL_GET_SIMILAR_KOL_V1,
            {"user_id": user_id, "page_num": page_num},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1(
                user_id=_given["user_id"], page_num=_given.get("page_num", UNSET)
            ),
            lambda response: PugongyingBloggersResult.from_dict(response.json()),
        )

    def api_solar_note_note_id_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it.

        One note with text, images, author and counts, views included, given its id. The counts are missing for some
        notes.

        `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_note_note_id_detail_v1(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_note_note_id_detail_v1
        """
        from ..models.pugongying_note_detail_result import PugongyingNoteDetailResult

        return _call(
            self._client,
            _API_SOLAR_NOTE_NOTE_ID_DETAIL_V1,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_note_note_id_detail_v1(note_id=_given["note_id"]),
            lambda response: PugongyingNoteDetailResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_core_data_v1 is deprecated: the provider advises against it.")
    def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: Literal["_0", "_1"] | None = None,
        note_type: Literal["_1", "_2", "_3"] | None = None,
        date_type: Literal["_1", "_2"] | None = None,
        ad_switch: Literal["_0", "_1"] | None = None,
    ) -> Result:
        """Core figures of a creator, older.

        Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or cooperation
        notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_core_data_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_core_data_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_KOL_CORE_DATA_V1,
            {
                "kol_id": kol_id,
                "business": business,
                "note_type": note_type,
                "date_type": date_type,
                "ad_switch": ad_switch,
            },
            lambda _given: _request_xiaohongshu_pgy_get_kol_core_data_v1(
                kol_id=_given["kol_id"],
                business=_given.get("business", UNSET),
                note_type=_given.get("note_type", UNSET),
                date_type=_given.get("date_type", UNSET),
                ad_switch=_given.get("ad_switch", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated: the provider advises against it.")
    def get_kol_cost_effective_v1(self, *, kol_id: str) -> Result:
        """Cost efficiency of a creator, older.

        What a Pugongying creator's reach and engagement cost, given the creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_cost_effective_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_cost_effective_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_KOL_COST_EFFECTIVE_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_cost_effective_v1(kol_id=_given["kol_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated: the provider advises against it.")
    def get_kol_data_summary_v2(self, *, kol_id: str, business: Literal["_0", "_1"]) -> PugongyingKolSummaryResult:
        """Summary figures of a creator, older.

        Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for normal or
        for cooperation notes.

        `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_data_summary_v2(kol_id="1", business="_0")

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_data_summary_v2
        """
        from ..models.pugongying_kol_summary_result import PugongyingKolSummaryResult

        return _call(
            self._client,
            _GET_KOL_DATA_SUMMARY_V2,
            {"kol_id": kol_id, "business": business},
            lambda _given: _request_xiaohongshu_pgy_get_kol_data_summary_v2(
                kol_id=_given["kol_id"], business=_given["business"]
            ),
            lambda response: PugongyingKolSummaryResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_portrait_v1(self, *, kol_id: str) -> PugongyingKolFansPortraitResult:
        """Make-up of a creator's followers, older.

        How a Pugongying creator's followers spread over ages, genders, provinces, cities and interests, given the
        creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_fans_portrait_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_fans_portrait_v1
        """
        from ..models.pugongying_kol_fans_portrait_result import PugongyingKolFansPortraitResult

        return _call(
            self._client,
            _GET_KOL_FANS_PORTRAIT_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_fans_portrait_v1(kol_id=_given["kol_id"]),
            lambda response: PugongyingKolFansPortraitResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_summary_v1(self, *, kol_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator, older.

        How many followers a Pugongying creator has, how fast they grow, and how many of them are active, read,
        engage and pay, given the creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_fans_summary_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_fans_summary_v1
        """
        from ..models.pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult

        return _call(
            self._client,
            _GET_KOL_FANS_SUMMARY_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_fans_summary_v1(kol_id=_given["kol_id"]),
            lambda response: PugongyingKolFansSummaryResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_trend_v1(
        self, *, kol_id: str, date_type: Literal["_1", "_2"], increase_type: Literal["_1", "_2"]
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator, older.

        A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the creator's
        id.

        `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_fans_trend_v1(kol_id="1", date_type="_1", increase_type="_1")

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 60.
            increase_type: What is counted for each day, all followers (`_1`) or new ones (`_2`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_fans_trend_v1
        """
        from ..models.pugongying_fans_trend_result import PugongyingFansTrendResult

        return _call(
            self._client,
            _GET_KOL_FANS_TREND_V1,
            {"kol_id": kol_id, "date_type": date_type, "increase_type": increase_type},
            lambda _given: _request_xiaohongshu_pgy_get_kol_fans_trend_v1(
                kol_id=_given["kol_id"], date_type=_given["date_type"], increase_type=_given["increase_type"]
            ),
            lambda response: PugongyingFansTrendResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_info_v1 is deprecated: the provider advises against it.")
    def get_kol_info_v1(self, *, kol_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator, older.

        Profile of a Pugongying creator with what a cooperation costs, given the creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_info_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_info_v1
        """
        from ..models.pugongying_kol_info_result import PugongyingKolInfoResult

        return _call(
            self._client,
            _GET_KOL_INFO_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_info_v1(kol_id=_given["kol_id"]),
            lambda response: PugongyingKolInfoResult.from_dict(response.json()),
        )

    def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_0", "_1"],
        order_type: Literal["_1", "_2", "_3"],
        page: int | None = None,
        note_type: Literal["_1", "_2", "_3", "_4"] | None = None,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, fewer filters.

        One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic (all or
        organic) and order (latest, most read or most interacted) are required.

        `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu_pgy.get_kol_note_list_v1(kol_id="1", ad_switch="_1", order_type="_1")

        Args:
            kol_id: Pugongying id of the creator.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone.
            order_type: Order of the notes; `_1` newest, `_2` most read, `_3` most interactions first.
            page: Number of the page, from 1. The service's default is `1`.
            note_type: Kind of notes to list; `_1` photos, `_2` videos, `_3` those made with a brand, `_4` all. The
                service's default is `_4`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_note_list_v1
        """
        from ..models.pugongying_kol_notes_result import PugongyingKolNotesResult

        return _call(
            self._client,
            _GET_KOL_NOTE_LIST_V1,
            {"kol_id": kol_id, "ad_switch": ad_switch, "order_type": order_type, "page": page, "note_type": note_type},
            lambda _given: _request_xiaohongshu_pgy_get_kol_note_list_v1(
                kol_id=_given["kol_id"],
                page=_given.get("page", UNSET),
                ad_switch=_given["ad_switch"],
                order_type=_given["order_type"],
                note_type=_given.get("note_type", UNSET),
            ),
            lambda response: PugongyingKolNotesResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated: the provider advises against it.")
    def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: Literal["_1", "_2"] | None = None,
        note_type: Literal["_1", "_2", "_3"] | None = None,
        ad_switch: Literal["_0", "_1"] | None = None,
        business: Literal["_0", "_1"] | None = None,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator, older.

        Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for normal or
        cooperation notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_note_rate_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_note_rate_v1
        """
        from ..models.pugongying_notes_rate_result import PugongyingNotesRateResult

        return _call(
            self._client,
            _GET_KOL_NOTE_RATE_V1,
            {
                "kol_id": kol_id,
                "date_type": date_type,
                "note_type": note_type,
                "ad_switch": ad_switch,
                "business": business,
            },
            lambda _given: _request_xiaohongshu_pgy_get_kol_note_rate_v1(
                kol_id=_given["kol_id"],
                date_type=_given.get("date_type", UNSET),
                note_type=_given.get("note_type", UNSET),
                ad_switch=_given.get("ad_switch", UNSET),
                business=_given.get("business", UNSET),
            ),
            lambda response: PugongyingNotesRateResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_note_detail_v1 is deprecated: the provider advises against it.")
    def get_note_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it, older.

        One note with text, images, author and counts as Pugongying shows it, given its id.

        `GET /api/xiaohongshu-pgy/get-note-detail/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_note_detail_v1(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_note_detail_v1
        """
        from ..models.pugongying_note_detail_result import PugongyingNoteDetailResult

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V1,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_pgy_get_note_detail_v1(note_id=_given["note_id"]),
            lambda response: PugongyingNoteDetailResult.from_dict(response.json()),
        )


class AsyncXiaohongshuPgy(_Suggesting):
    """Figures about creators on Pugongying, where brands order notes on Xiaohongshu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | None = None,
        order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | None = None,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | None = None,
    ) -> Result:
        """Top notes of the content square.

        One numbered page of well-performing notes in the content square of Pugongying, in one business category,
        over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes count.

        `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`, charged when it succeeds. The response
        is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_pgy_content_square_search_note_v2_v1()

        Args:
            search_word: Words that the notes must have; empty for all.
            page_num: Number of the page, from 1. The service's default is `1`.
            biz_type: Line of business in which the notes are ranked; `XIAOHONGSHU_HOT` is the general ranking.
                `XIAOHONGSHU_HOT`, `PRODUCT_SEEDING`, `ECOMMERCE_PROMOTION`, `PUGONGYING_COOPERATION`,
                `LEAD_COLLECTION`, `ECOMMERCE_HOT`, `SEEDING_DIRECT` or `APP_PROMOTION`. The service's default is
                `XIAOHONGSHU_HOT`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_pgy_content_square_search_note_v2_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"search_word": search_word, "page_num": page_num, "biz_type": biz_type, "order_by": order_by, "nd": nd},
            lambda _given: _request_xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1(
                search_word=_given.get("search_word", UNSET),
                page_num=_given.get("page_num", UNSET),
                biz_type=_given.get("biz_type", UNSET),
                order_by=_given.get("order_by", UNSET),
                nd=_given.get("nd", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def api_pgy_kol_data_core_data_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | None = None,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | None = None,
    ) -> Result:
        """Core figures of a creator.

        Core figures of a Pugongying creator over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`, charged when it succeeds. The response is open: no
        one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_pgy_kol_data_core_data_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_pgy_kol_data_core_data_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _API_PGY_KOL_DATA_CORE_DATA_V1,
            {
                "user_id": user_id,
                "business": business,
                "note_type": note_type,
                "date_type": date_type,
                "advertise_switch": advertise_switch,
            },
            lambda _given: _request_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1(
                user_id=_given["user_id"],
                business=_given.get("business", UNSET),
                note_type=_given.get("note_type", UNSET),
                date_type=_given.get("date_type", UNSET),
                advertise_switch=_given.get("advertise_switch", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: Literal["AGE_18_24", "AGE_25_34", "AGE_35_44", "ALL", "GT_44", "LT_18"] | None = None,
        fans_gender: Literal["ALL", "FE_MALE_HIGH", "MALE_HIGH"] | None = None,
        fans_child_age_info: str | None = None,
        gender: Literal["ALL", "FEMALE", "MALE"] | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top_20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | None = None,
        industry: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | None = None,
        accum_common_imp_medin_num_30_d: str | None = None,
        read_mid_nor_30: str | None = None,
        inter_mid_nor_30: str | None = None,
        thousand_like_percent_30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply_48_h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num_30_d: str | None = None,
        read_mid_coop_30: str | None = None,
        inter_mid_coop_30: str | None = None,
        m_cpuv_num_30_d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv_30_d: str | None = None,
        klive_cnt_30_d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv_90_d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
    ) -> PugongyingBloggersResult:
        """Creators on the Pugongying marketplace.

        One numbered page of the Pugongying creators found by nickname or note text, with about fifty filters on
        audience, content, prices, performance and live shows. Ranges are two numbers joined by a comma; the two
        parameters on a similar creator go together.

        `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, charged when it succeeds. The response is
        typed.

        Give `similar_user_id` and `similar_word` together, or none of them.

        Example:
            api.xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1()

        Args:
            search_type: Where the words are looked for, in nicknames or in notes. `NICKNAME` or `NOTE`. The
                service's default is `NICKNAME`.
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the creators; most followers first, or as Pugongying recommends. `DEFAULT` or `FANS`. The
                service's default is `FANS`.
            fans_number_lower: Followers at least.
            fans_number_upper: Followers at most.
            fans_age: Age that most followers have. `ALL`, `LT_18`, `AGE_18_24`, `AGE_25_34`, `AGE_35_44` or
                `GT_44`. The service's default is `ALL`.
            fans_gender: Sex that most followers have. `ALL`, `MALE_HIGH` or `FE_MALE_HIGH`. The service's default
                is `ALL`.
            fans_child_age_info: Stages of motherhood that followers are in, as Chinese labels or codes separated by
                commas; 1 planning, 2 to 6 children of 0–6 months, 7–12 months, 1–3 years, 4–6 years and 7–12 years,
                7 early and 8 late pregnancy.
            gender: Sex of the creator. `ALL`, `MALE` or `FEMALE`. The service's default is `ALL`.
            location: Where the creator lives, as Pugongying's Chinese names separated by commas; a country,
                province, city or district (河北 秦皇岛), from the outside in.
            content_tag: Categories of content by Pugongying's Chinese labels of the first or second level,
                separated by commas.
            content_scene_label: Scenes that a creator's notes show, as full label paths of Pugongying: words of a
                path separated by spaces, paths by commas.
            personal_tags: Who the creator is, as Pugongying's Chinese labels separated by commas.
            market_target: What the campaign is for. Exposure: `estimateAllCpm` by cost, `mAccumImpNum` by scale;
                reads: `readCost`, `mValidRawReadFeedNum`; interaction: `estimateEngageCost`, `mEngagementNum90d`;
                visits to shops outside: `estimateCpuv`, `mCpuvNum`.
            audience_group: Ids of audience groups (`dmpGroupId`), separated by commas. They belong to a Pugongying
                account and change; its audience management lists them.
            top_20_crowds_label: Groups of people among whom the creator is strong, as Pugongying's labels of either
                level, separated by commas.
            industry_specific_crowds_motor_dom: Groups of buyers special to an industry, as Pugongying's ids or
                labels, separated by commas.
            feature_tags: What a creator is good at, as Chinese labels separated by commas.
            content_theme_label: Themes of content by Pugongying's ids or labels, separated by commas.
            exclude_low_active: Leave out creators who are hardly active.
            fans_num_up: Leave out creators who lose followers.
            note_type: What a creator mostly publishes. `ALL`, `PHOTO_TEXT` or `VIDEO`. The service's default is
                `ALL`.
            industry: Industry that creators are recommended for. `BEAUTY_PERSONAL_CARE_BEAUTY`,
                `BEAUTY_PERSONAL_CARE_SKINCARE`, `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`,
                `BEAUTY_PERSONAL_CARE_FRAGRANCE`, `FOOD_BEVERAGE_SNACKS`, `FOOD_BEVERAGE_DRINKS`,
                `FOOD_BEVERAGE_HEALTH_FOOD`, `FOOD_BEVERAGE_DAIRY`, `FOOD_BEVERAGE_ALCOHOL`,
                `FOOD_BEVERAGE_GRAINS_OIL`, `FOOD_BEVERAGE_CROSS_BORDER_FOOD`, `FOOD_BEVERAGE_FRESH_FOOD`,
                `FOOD_BEVERAGE_MEAL_REPLACEMENT`, `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`, `MOTHER_BABY_SUPPLIES`,
                `MOTHER_BABY_FORMULA_FOOD`, `DIGITAL_APPLIANCES_HOME_APPLIANCES`,
                `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`, `DAILY_GOODS_HOUSEHOLD_DAILY_USE`,
                `DAILY_GOODS_PET_SUPPLIES_FOOD`, `DAILY_GOODS_OFFICE_SUPPLIES`,
                `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`, `APPAREL_ACCESSORIES_JEWELRY`,
                `APPAREL_ACCESSORIES_BAGS_GLASSES`, `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`,
                `APPAREL_ACCESSORIES_WATCHES`, `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`,
                `HOME_BUILDING_MATERIALS_HOME_DECOR`, `HOME_BUILDING_MATERIALS_FURNITURE`,
                `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`, `AUTOMOTIVE`, `INTERNET_ECOMMERCE`,
                `INTERNET_SOFTWARE_TOOLS`, `HEALTHCARE_MEDICAL_DEVICES`, `HEALTHCARE_MEDICAL_BEAUTY`,
                `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`, `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`,
                `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`, `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`,
                `LIFE_SERVICES_OFFLINE_RETAIL`, `LIFE_SERVICES_BEAUTY_HAIR`, `CATERING_RESTAURANTS`,
                `CATERING_DRINKS_DESSERTS`, `BUSINESS_SERVICES`, `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`,
                `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`, `EDUCATION_TRAINING_INTEREST_TRAINING`,
                `EDUCATION_TRAINING_K12_EDUCATION`, `EDUCATION_TRAINING_DEGREE_EDUCATION`,
                `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`, `EDUCATION_TRAINING_OTHER`, `GAMES` or `TRAVEL_TOURISM`.
            accum_common_imp_medin_num_30_d: Least and greatest median of exposures of daily notes in 30 days, with
                a comma between them; -1 or null leaves the top open.
            read_mid_nor_30: Least and greatest median of reads of daily notes in 30 days, with a comma between
                them; -1 or null leaves the top open.
            inter_mid_nor_30: Least and greatest median of interactions of daily notes in 30 days, with a comma
                between them; -1 or null leaves the top open.
            thousand_like_percent_30: Least and greatest share of notes with 1,000 likes in 30 days, with a comma
                between them; as fractions or in percent, null leaves the top open.
            note_price: Least and greatest price of a photo note, with a comma between them; -1 or null leaves the
                top open.
            video_price: Least and greatest price of a video note, with a comma between them; -1 or null leaves the
                top open.
            invite_reply_48_h_num_ratio: Least and greatest share of invitations answered within 48 hours, with a
                comma between them; as fractions or in percent.
            progress_order_cnt: Least and greatest number of orders in progress, with a comma between them.
            trade_type: Industry that the creator lately worked for, as Pugongying's Chinese label.
            trade_report_brand_ids: Ids of brands that the creator lately worked with, separated by commas.
            exclude_trade_report_brand_ids: Leave out creators who worked with the brands of `tradeReportBrandIds`,
                instead of asking for them.
            accum_coop_imp_medin_num_30_d: Least and greatest median of exposures of paid notes in 30 days, with a
                comma between them.
            read_mid_coop_30: Least and greatest median of reads of paid notes in 30 days, with a comma between
                them.
            inter_mid_coop_30: Least and greatest median of interactions of paid notes in 30 days, with a comma
                between them.
            m_cpuv_num_30_d: Least and greatest median of visits to shops outside from paid notes in 30 days, with a
                comma between them.
            estimate_picture_cpm: Least and greatest estimated cost of 1,000 exposures of a photo note, with a comma
                between them.
            estimate_video_cpm: Least and greatest estimated cost of 1,000 exposures of a video note, with a comma
                between them.
            estimate_pic_read_price: Least and greatest estimated cost of one read of a photo note, with a comma
                between them.
            estimate_video_read_price: Least and greatest estimated cost of one view of a video note, with a comma
                between them.
            estimate_picture_engage_cost: Least and greatest estimated cost of one interaction with a photo note,
                with a comma between them.
            estimate_video_engage_cost: Least and greatest estimated cost of one interaction with a video note, with
                a comma between them.
            estimate_cpuv_30_d: Least and greatest estimated cost of a visit to a shop outside, with a comma between
                them.
            klive_cnt_30_d: Least and greatest number of live streams in 30 days, with a comma between them.
            avg_live_viewer_num: Least and greatest average of viewers of a live stream, with a comma between them.
            avg_agmv_90_d: Least and greatest average sales of a live stream in 90 days, with a comma between them.
            similar_user_id: Id of the creator to whom others should be similar; goes together with `similarWord`.
            similar_word: Words that Pugongying shows for that creator; goes together with `similarUserId`.
            fans_location: Where followers live, as Pugongying's Chinese names separated by commas; a country,
                province or city (福建 南平), but no district.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_cooperator_blogger_v2_v1
        """
        from ..models.pugongying_bloggers_result import PugongyingBloggersResult

        return await _acall(
            self._client,
            _API_SOLAR_COOPERATOR_BLOGGER_V2_V1,
            {
                "search_type": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fans_number_lower": fans_number_lower,
                "fans_number_upper": fans_number_upper,
                "fans_age": fans_age,
                "fans_gender": fans_gender,
                "fans_child_age_info": fans_child_age_info,
                "gender": gender,
                "location": location,
                "content_tag": content_tag,
                "content_scene_label": content_scene_label,
                "personal_tags": personal_tags,
                "market_target": market_target,
                "audience_group": audience_group,
                "top_20_crowds_label": top_20_crowds_label,
                "industry_specific_crowds_motor_dom": industry_specific_crowds_motor_dom,
                "feature_tags": feature_tags,
                "content_theme_label": content_theme_label,
                "exclude_low_active": exclude_low_active,
                "fans_num_up": fans_num_up,
                "note_type": note_type,
                "industry": industry,
                "accum_common_imp_medin_num_30_d": accum_common_imp_medin_num_30_d,
                "read_mid_nor_30": read_mid_nor_30,
                "inter_mid_nor_30": inter_mid_nor_30,
                "thousand_like_percent_30": thousand_like_percent_30,
                "note_price": note_price,
                "video_price": video_price,
                "invite_reply_48_h_num_ratio": invite_reply_48_h_num_ratio,
                "progress_order_cnt": progress_order_cnt,
                "trade_type": trade_type,
                "trade_report_brand_ids": trade_report_brand_ids,
                "exclude_trade_report_brand_ids": exclude_trade_report_brand_ids,
                "accum_coop_imp_medin_num_30_d": accum_coop_imp_medin_num_30_d,
                "read_mid_coop_30": read_mid_coop_30,
                "inter_mid_coop_30": inter_mid_coop_30,
                "m_cpuv_num_30_d": m_cpuv_num_30_d,
                "estimate_picture_cpm": estimate_picture_cpm,
                "estimate_video_cpm": estimate_video_cpm,
                "estimate_pic_read_price": estimate_pic_read_price,
                "estimate_video_read_price": estimate_video_read_price,
                "estimate_picture_engage_cost": estimate_picture_engage_cost,
                "estimate_video_engage_cost": estimate_video_engage_cost,
                "estimate_cpuv_30_d": estimate_cpuv_30_d,
                "klive_cnt_30_d": klive_cnt_30_d,
                "avg_live_viewer_num": avg_live_viewer_num,
                "avg_agmv_90_d": avg_agmv_90_d,
                "similar_user_id": similar_user_id,
                "similar_word": similar_word,
                "fans_location": fans_location,
            },
            lambda _given: _request_xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1(
                search_type=_given.get("search_type", UNSET),
                keyword=_given.get("keyword", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                fans_number_lower=_given.get("fans_number_lower", UNSET),
                fans_number_upper=_given.get("fans_number_upper", UNSET),
                fans_age=_given.get("fans_age", UNSET),
                fans_gender=_given.get("fans_gender", UNSET),
                fans_child_age_info=_given.get("fans_child_age_info", UNSET),
                gender=_given.get("gender", UNSET),
                location=_given.get("location", UNSET),
                content_tag=_given.get("content_tag", UNSET),
                content_scene_label=_given.get("content_scene_label", UNSET),
                personal_tags=_given.get("personal_tags", UNSET),
                market_target=_given.get("market_target", UNSET),
                audience_group=_given.get("audience_group", UNSET),
                top_20_crowds_label=_given.get("top_20_crowds_label", UNSET),
                industry_specific_crowds_motor_dom=_given.get("industry_specific_crowds_motor_dom", UNSET),
                feature_tags=_given.get("feature_tags", UNSET),
                content_theme_label=_given.get("content_theme_label", UNSET),
                exclude_low_active=_given.get("exclude_low_active", UNSET),
                fans_num_up=_given.get("fans_num_up", UNSET),
                note_type=_given.get("note_type", UNSET),
                industry=_given.get("industry", UNSET),
                accum_common_imp_medin_num_30_d=_given.get("accum_common_imp_medin_num_30_d", UNSET),
                read_mid_nor_30=_given.get("read_mid_nor_30", UNSET),
                inter_mid_nor_30=_given.get("inter_mid_nor_30", UNSET),
                thousand_like_percent_30=_given.get("thousand_like_percent_30", UNSET),
                note_price=_given.get("note_price", UNSET),
                video_price=_given.get("video_price", UNSET),
                invite_reply_48_h_num_ratio=_given.get("invite_reply_48_h_num_ratio", UNSET),
                progress_order_cnt=_given.get("progress_order_cnt", UNSET),
                trade_type=_given.get("trade_type", UNSET),
                trade_report_brand_ids=_given.get("trade_report_brand_ids", UNSET),
                exclude_trade_report_brand_ids=_given.get("exclude_trade_report_brand_ids", UNSET),
                accum_coop_imp_medin_num_30_d=_given.get("accum_coop_imp_medin_num_30_d", UNSET),
                read_mid_coop_30=_given.get("read_mid_coop_30", UNSET),
                inter_mid_coop_30=_given.get("inter_mid_coop_30", UNSET),
                m_cpuv_num_30_d=_given.get("m_cpuv_num_30_d", UNSET),
                estimate_picture_cpm=_given.get("estimate_picture_cpm", UNSET),
                estimate_video_cpm=_given.get("estimate_video_cpm", UNSET),
                estimate_pic_read_price=_given.get("estimate_pic_read_price", UNSET),
                estimate_video_read_price=_given.get("estimate_video_read_price", UNSET),
                estimate_picture_engage_cost=_given.get("estimate_picture_engage_cost", UNSET),
                estimate_video_engage_cost=_given.get("estimate_video_engage_cost", UNSET),
                estimate_cpuv_30_d=_given.get("estimate_cpuv_30_d", UNSET),
                klive_cnt_30_d=_given.get("klive_cnt_30_d", UNSET),
                avg_live_viewer_num=_given.get("avg_live_viewer_num", UNSET),
                avg_agmv_90_d=_given.get("avg_agmv_90_d", UNSET),
                similar_user_id=_given.get("similar_user_id", UNSET),
                similar_word=_given.get("similar_word", UNSET),
                fans_location=_given.get("fans_location", UNSET),
            ),
            lambda response: PugongyingBloggersResult.from_dict(response.json()),
        )

    async def api_solar_cooperator_user_blogger_user_id_v1(self, *, user_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator.

        Profile of a Pugongying creator with what a cooperation costs, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_cooperator_user_blogger_user_id_v1
        """
        from ..models.pugongying_kol_info_result import PugongyingKolInfoResult

        return await _acall(
            self._client,
            _API_SOLAR_COOPERATOR_USER_BLOGGER_USER_ID_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1(
                user_id=_given["user_id"]
            ),
            lambda response: PugongyingKolInfoResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_user_id_fans_overall_new_history_v1(
        self,
        *,
        user_id: str,
        date_type: Literal["DAY_30", "DAY_90"] | None = None,
        increase_type: Literal["FANS_INCREASE", "FANS_TOTAL"] | None = None,
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator.

        A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, charged when it succeeds.
        The response is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_overall_new_history_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            increase_type: Whether all followers or only new ones are counted for each day. `FANS_TOTAL` or
                `FANS_INCREASE`. The service's default is `FANS_TOTAL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_user_id_fans_overall_new_history_v1
        """
        from ..models.pugongying_fans_trend_result import PugongyingFansTrendResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1,
            {"user_id": user_id, "date_type": date_type, "increase_type": increase_type},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1(
                user_id=_given["user_id"],
                date_type=_given.get("date_type", UNSET),
                increase_type=_given.get("increase_type", UNSET),
            ),
            lambda response: PugongyingFansTrendResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_user_id_fans_profile_v1(self, *, user_id: str) -> PugongyingKolFansProfileResult:
        """Make-up of a creator's followers.

        The shares of a creator's followers by age, gender, province, city, device and interest, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_user_id_fans_profile_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_user_id_fans_profile_v1
        """
        from ..models.pugongying_kol_fans_profile_result import PugongyingKolFansProfileResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_USER_ID_FANS_PROFILE_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1(
                user_id=_given["user_id"]
            ),
            lambda response: PugongyingKolFansProfileResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_v2_cost_effective_v1(self, *, user_id: str) -> PugongyingKolCostEffectiveResult:
        """Cost efficiency of a creator.

        Estimated costs per thousand views, read and engagement of a creator's picture and video notes, compared
        with others, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_cost_effective_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_cost_effective_v1
        """
        from ..models.pugongying_kol_cost_effective_result import PugongyingKolCostEffectiveResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V2_COST_EFFECTIVE_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1(user_id=_given["user_id"]),
            lambda response: PugongyingKolCostEffectiveResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_v2_kol_content_tags_v1(self, *, user_id: str) -> Result:
        """Content categories of a creator.

        The content categories under which Pugongying files a creator, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_kol_content_tags_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_kol_content_tags_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V2_KOL_CONTENT_TAGS_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1(
                user_id=_given["user_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def api_solar_kol_data_v2_kol_feature_tags_v1(self, *, user_id: str) -> Result:
        """Feature tags of a creator.

        The tags with which Pugongying marks what a creator is known for, given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_kol_feature_tags_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_kol_feature_tags_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V2_KOL_FEATURE_TAGS_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1(
                user_id=_given["user_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | None = None,
        order_type: Literal["LATEST", "MOST_INTERACT", "MOST_READ"] | None = None,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | None = None,
        is_third_platform: Literal["NO", "YES"] | None = None,
        page_number: int | None = None,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, all filters.

        One numbered page of a creator's notes with their counts and the total, given the user id, latest, most read
        or most interacted first. Filters on traffic, kind of note and third-party platform.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v2_notes_detail_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.
            order_type: Order of the notes. `LATEST`, `MOST_READ` or `MOST_INTERACT`. The service's default is
                `LATEST`.
            note_type: Kind of notes to list. `ALL`, `COOPERATION`, `PHOTO_TEXT` or `VIDEO`. The service's default
                is `ALL`.
            is_third_platform: Whether notes of other platforms are meant. `NO` or `YES`. The service's default is
                `NO`.
            page_number: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v2_notes_detail_v1
        """
        from ..models.pugongying_kol_notes_result import PugongyingKolNotesResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1,
            {
                "user_id": user_id,
                "advertise_switch": advertise_switch,
                "order_type": order_type,
                "note_type": note_type,
                "is_third_platform": is_third_platform,
                "page_number": page_number,
            },
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1(
                user_id=_given["user_id"],
                advertise_switch=_given.get("advertise_switch", UNSET),
                order_type=_given.get("order_type", UNSET),
                note_type=_given.get("note_type", UNSET),
                is_third_platform=_given.get("is_third_platform", UNSET),
                page_number=_given.get("page_number", UNSET),
            ),
            lambda response: PugongyingKolNotesResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_v3_data_summary_v1(
        self, *, user_id: str, business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | None = None
    ) -> PugongyingKolSummaryResult:
        """Summary figures of a creator.

        Medians, growth, activity and response rate of a creator, given the user id, for everyday or for cooperation
        notes.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v3_data_summary_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v3_data_summary_v1
        """
        from ..models.pugongying_kol_summary_result import PugongyingKolSummaryResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1,
            {"user_id": user_id, "business": business},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1(
                user_id=_given["user_id"], business=_given.get("business", UNSET)
            ),
            lambda response: PugongyingKolSummaryResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_v3_fans_summary_v1(self, *, user_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator.

        How many followers a creator has, how fast they grow, and how many of them are active, read, engage and pay,
        given the user id.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v3_fans_summary_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v3_fans_summary_v1
        """
        from ..models.pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V3_FANS_SUMMARY_V1,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1(user_id=_given["user_id"]),
            lambda response: PugongyingKolFansSummaryResult.from_dict(response.json()),
        )

    async def api_solar_kol_data_v3_notes_rate_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | None = None,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | None = None,
        date_type: Literal["DAY_30", "DAY_90"] | None = None,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | None = None,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator.

        Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_data_v3_notes_rate_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_data_v3_notes_rate_v1
        """
        from ..models.pugongying_notes_rate_result import PugongyingNotesRateResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1,
            {
                "user_id": user_id,
                "business": business,
                "note_type": note_type,
                "date_type": date_type,
                "advertise_switch": advertise_switch,
            },
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1(
                user_id=_given["user_id"],
                business=_given.get("business", UNSET),
                note_type=_given.get("note_type", UNSET),
                date_type=_given.get("date_type", UNSET),
                advertise_switch=_given.get("advertise_switch", UNSET),
            ),
            lambda response: PugongyingNotesRateResult.from_dict(response.json()),
        )

    async def api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | None = None
    ) -> PugongyingBloggersResult:
        """Creators similar to a creator.

        One numbered page of the Pugongying creators that resemble a given one, with the total.

        `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1(user_id="1195242865")

        Args:
            user_id: Xiaohongshu id of the creator.
            page_num: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_kol_get_similar_kol_v1
        """
        from ..models.pugongying_bloggers_result import PugongyingBloggersResult

        return await _acall(
            self._client,
            _API_SOLAR_KOL_GET_SIMILAR_KOL_V1,
            {"user_id": user_id, "page_num": page_num},
            lambda _given: _request_xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1(
                user_id=_given["user_id"], page_num=_given.get("page_num", UNSET)
            ),
            lambda response: PugongyingBloggersResult.from_dict(response.json()),
        )

    async def api_solar_note_note_id_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it.

        One note with text, images, author and counts, views included, given its id. The counts are missing for some
        notes.

        `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu_pgy.api_solar_note_note_id_detail_v1(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#api_solar_note_note_id_detail_v1
        """
        from ..models.pugongying_note_detail_result import PugongyingNoteDetailResult

        return await _acall(
            self._client,
            _API_SOLAR_NOTE_NOTE_ID_DETAIL_V1,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_pgy_api_solar_note_note_id_detail_v1(note_id=_given["note_id"]),
            lambda response: PugongyingNoteDetailResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_core_data_v1 is deprecated: the provider advises against it.")
    async def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: Literal["_0", "_1"] | None = None,
        note_type: Literal["_1", "_2", "_3"] | None = None,
        date_type: Literal["_1", "_2"] | None = None,
        ad_switch: Literal["_0", "_1"] | None = None,
    ) -> Result:
        """Core figures of a creator, older.

        Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or cooperation
        notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_core_data_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_core_data_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_KOL_CORE_DATA_V1,
            {
                "kol_id": kol_id,
                "business": business,
                "note_type": note_type,
                "date_type": date_type,
                "ad_switch": ad_switch,
            },
            lambda _given: _request_xiaohongshu_pgy_get_kol_core_data_v1(
                kol_id=_given["kol_id"],
                business=_given.get("business", UNSET),
                note_type=_given.get("note_type", UNSET),
                date_type=_given.get("date_type", UNSET),
                ad_switch=_given.get("ad_switch", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated: the provider advises against it.")
    async def get_kol_cost_effective_v1(self, *, kol_id: str) -> Result:
        """Cost efficiency of a creator, older.

        What a Pugongying creator's reach and engagement cost, given the creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_cost_effective_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_cost_effective_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_KOL_COST_EFFECTIVE_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_cost_effective_v1(kol_id=_given["kol_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated: the provider advises against it.")
    async def get_kol_data_summary_v2(
        self, *, kol_id: str, business: Literal["_0", "_1"]
    ) -> PugongyingKolSummaryResult:
        """Summary figures of a creator, older.

        Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for normal or
        for cooperation notes.

        `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_data_summary_v2(kol_id="1", business="_0")

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_data_summary_v2
        """
        from ..models.pugongying_kol_summary_result import PugongyingKolSummaryResult

        return await _acall(
            self._client,
            _GET_KOL_DATA_SUMMARY_V2,
            {"kol_id": kol_id, "business": business},
            lambda _given: _request_xiaohongshu_pgy_get_kol_data_summary_v2(
                kol_id=_given["kol_id"], business=_given["business"]
            ),
            lambda response: PugongyingKolSummaryResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_portrait_v1(self, *, kol_id: str) -> PugongyingKolFansPortraitResult:
        """Make-up of a creator's followers, older.

        How a Pugongying creator's followers spread over ages, genders, provinces, cities and interests, given the
        creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_fans_portrait_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_fans_portrait_v1
        """
        from ..models.pugongying_kol_fans_portrait_result import PugongyingKolFansPortraitResult

        return await _acall(
            self._client,
            _GET_KOL_FANS_PORTRAIT_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_fans_portrait_v1(kol_id=_given["kol_id"]),
            lambda response: PugongyingKolFansPortraitResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_summary_v1(self, *, kol_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator, older.

        How many followers a Pugongying creator has, how fast they grow, and how many of them are active, read,
        engage and pay, given the creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_fans_summary_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_fans_summary_v1
        """
        from ..models.pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult

        return await _acall(
            self._client,
            _GET_KOL_FANS_SUMMARY_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_fans_summary_v1(kol_id=_given["kol_id"]),
            lambda response: PugongyingKolFansSummaryResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_trend_v1(
        self, *, kol_id: str, date_type: Literal["_1", "_2"], increase_type: Literal["_1", "_2"]
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator, older.

        A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the creator's
        id.

        `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_fans_trend_v1(kol_id="1", date_type="_1", increase_type="_1")

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 60.
            increase_type: What is counted for each day, all followers (`_1`) or new ones (`_2`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_fans_trend_v1
        """
        from ..models.pugongying_fans_trend_result import PugongyingFansTrendResult

        return await _acall(
            self._client,
            _GET_KOL_FANS_TREND_V1,
            {"kol_id": kol_id, "date_type": date_type, "increase_type": increase_type},
            lambda _given: _request_xiaohongshu_pgy_get_kol_fans_trend_v1(
                kol_id=_given["kol_id"], date_type=_given["date_type"], increase_type=_given["increase_type"]
            ),
            lambda response: PugongyingFansTrendResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_info_v1(self, *, kol_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator, older.

        Profile of a Pugongying creator with what a cooperation costs, given the creator's id.

        `GET /api/xiaohongshu-pgy/get-kol-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_info_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_info_v1
        """
        from ..models.pugongying_kol_info_result import PugongyingKolInfoResult

        return await _acall(
            self._client,
            _GET_KOL_INFO_V1,
            {"kol_id": kol_id},
            lambda _given: _request_xiaohongshu_pgy_get_kol_info_v1(kol_id=_given["kol_id"]),
            lambda response: PugongyingKolInfoResult.from_dict(response.json()),
        )

    async def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_0", "_1"],
        order_type: Literal["_1", "_2", "_3"],
        page: int | None = None,
        note_type: Literal["_1", "_2", "_3", "_4"] | None = None,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, fewer filters.

        One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic (all or
        organic) and order (latest, most read or most interacted) are required.

        `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu_pgy.get_kol_note_list_v1(kol_id="1", ad_switch="_1", order_type="_1")

        Args:
            kol_id: Pugongying id of the creator.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone.
            order_type: Order of the notes; `_1` newest, `_2` most read, `_3` most interactions first.
            page: Number of the page, from 1. The service's default is `1`.
            note_type: Kind of notes to list; `_1` photos, `_2` videos, `_3` those made with a brand, `_4` all. The
                service's default is `_4`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_note_list_v1
        """
        from ..models.pugongying_kol_notes_result import PugongyingKolNotesResult

        return await _acall(
            self._client,
            _GET_KOL_NOTE_LIST_V1,
            {"kol_id": kol_id, "ad_switch": ad_switch, "order_type": order_type, "page": page, "note_type": note_type},
            lambda _given: _request_xiaohongshu_pgy_get_kol_note_list_v1(
                kol_id=_given["kol_id"],
                page=_given.get("page", UNSET),
                ad_switch=_given["ad_switch"],
                order_type=_given["order_type"],
                note_type=_given.get("note_type", UNSET),
            ),
            lambda response: PugongyingKolNotesResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated: the provider advises against it.")
    async def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: Literal["_1", "_2"] | None = None,
        note_type: Literal["_1", "_2", "_3"] | None = None,
        ad_switch: Literal["_0", "_1"] | None = None,
        business: Literal["_0", "_1"] | None = None,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator, older.

        Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for normal or
        cooperation notes, one kind of note, and all traffic or the organic part.

        `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_kol_note_rate_v1(kol_id="1")

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_kol_note_rate_v1
        """
        from ..models.pugongying_notes_rate_result import PugongyingNotesRateResult

        return await _acall(
            self._client,
            _GET_KOL_NOTE_RATE_V1,
            {
                "kol_id": kol_id,
                "date_type": date_type,
                "note_type": note_type,
                "ad_switch": ad_switch,
                "business": business,
            },
            lambda _given: _request_xiaohongshu_pgy_get_kol_note_rate_v1(
                kol_id=_given["kol_id"],
                date_type=_given.get("date_type", UNSET),
                note_type=_given.get("note_type", UNSET),
                ad_switch=_given.get("ad_switch", UNSET),
                business=_given.get("business", UNSET),
            ),
            lambda response: PugongyingNotesRateResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_note_detail_v1 is deprecated: the provider advises against it.")
    async def get_note_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it, older.

        One note with text, images, author and counts as Pugongying shows it, given its id.

        `GET /api/xiaohongshu-pgy/get-note-detail/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.xiaohongshu_pgy.get_note_detail_v1(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_pgy.html#get_note_detail_v1
        """
        from ..models.pugongying_note_detail_result import PugongyingNoteDetailResult

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V1,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_pgy_get_note_detail_v1(note_id=_given["note_id"]),
            lambda response: PugongyingNoteDetailResult.from_dict(response.json()),
        )
