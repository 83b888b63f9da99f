# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_bloggers_result import PugongyingBloggersResult
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_age import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge,
)
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_gender import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender,
)
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_gender import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender,
)
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_industry import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry,
)
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_note_type import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType,
)
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_search_type import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType,
)
from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_sort import (
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
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


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingBloggersResult | None:
    if response.status_code == 200:
        response_200 = PugongyingBloggersResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingBloggersResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
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
) -> Response[PugongyingBloggersResult]:
    """Creators on the Pugongying marketplace

     One numbered page of the Pugongying creators found by nickname or note text, with about fifty
    filters on audience, content, prices, performance and live shows. Ranges are two numbers joined by a
    comma; the two parameters on a similar creator go together.

    Args:
        search_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType | Unset):  Default:
            'NICKNAME'.
        keyword (str | Unset):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort | Unset):  Default: 'FANS'.
        fans_number_lower (int | Unset):
        fans_number_upper (int | Unset):
        fans_age (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge | Unset):  Default: 'ALL'.
        fans_gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender | Unset):  Default:
            'ALL'.
        fans_child_age_info (str | Unset):
        gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender | Unset):  Default: 'ALL'.
        location (str | Unset):
        content_tag (str | Unset):
        content_scene_label (str | Unset):
        personal_tags (str | Unset):
        market_target (str | Unset):
        audience_group (str | Unset):
        top_20_crowds_label (str | Unset):
        industry_specific_crowds_motor_dom (str | Unset):
        feature_tags (str | Unset):
        content_theme_label (str | Unset):
        exclude_low_active (bool | Unset):
        fans_num_up (bool | Unset):
        note_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType | Unset):  Default: 'ALL'.
        industry (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset):
        accum_common_imp_medin_num_30_d (str | Unset):
        read_mid_nor_30 (str | Unset):
        inter_mid_nor_30 (str | Unset):
        thousand_like_percent_30 (str | Unset):
        note_price (str | Unset):
        video_price (str | Unset):
        invite_reply_48_h_num_ratio (str | Unset):
        progress_order_cnt (str | Unset):
        trade_type (str | Unset):
        trade_report_brand_ids (str | Unset):
        exclude_trade_report_brand_ids (bool | Unset):
        accum_coop_imp_medin_num_30_d (str | Unset):
        read_mid_coop_30 (str | Unset):
        inter_mid_coop_30 (str | Unset):
        m_cpuv_num_30_d (str | Unset):
        estimate_picture_cpm (str | Unset):
        estimate_video_cpm (str | Unset):
        estimate_pic_read_price (str | Unset):
        estimate_video_read_price (str | Unset):
        estimate_picture_engage_cost (str | Unset):
        estimate_video_engage_cost (str | Unset):
        estimate_cpuv_30_d (str | Unset):
        klive_cnt_30_d (str | Unset):
        avg_live_viewer_num (str | Unset):
        avg_agmv_90_d (str | Unset):
        similar_user_id (str | Unset):
        similar_word (str | Unset):
        fans_location (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingBloggersResult]
    """

    kwargs = _get_kwargs(
        search_type=search_type,
        keyword=keyword,
        page=page,
        sort=sort,
        fans_number_lower=fans_number_lower,
        fans_number_upper=fans_number_upper,
        fans_age=fans_age,
        fans_gender=fans_gender,
        fans_child_age_info=fans_child_age_info,
        gender=gender,
        location=location,
        content_tag=content_tag,
        content_scene_label=content_scene_label,
        personal_tags=personal_tags,
        market_target=market_target,
        audience_group=audience_group,
        top_20_crowds_label=top_20_crowds_label,
        industry_specific_crowds_motor_dom=industry_specific_crowds_motor_dom,
        feature_tags=feature_tags,
        content_theme_label=content_theme_label,
        exclude_low_active=exclude_low_active,
        fans_num_up=fans_num_up,
        note_type=note_type,
        industry=industry,
        accum_common_imp_medin_num_30_d=accum_common_imp_medin_num_30_d,
        read_mid_nor_30=read_mid_nor_30,
        inter_mid_nor_30=inter_mid_nor_30,
        thousand_like_percent_30=thousand_like_percent_30,
        note_price=note_price,
        video_price=video_price,
        invite_reply_48_h_num_ratio=invite_reply_48_h_num_ratio,
        progress_order_cnt=progress_order_cnt,
        trade_type=trade_type,
        trade_report_brand_ids=trade_report_brand_ids,
        exclude_trade_report_brand_ids=exclude_trade_report_brand_ids,
        accum_coop_imp_medin_num_30_d=accum_coop_imp_medin_num_30_d,
        read_mid_coop_30=read_mid_coop_30,
        inter_mid_coop_30=inter_mid_coop_30,
        m_cpuv_num_30_d=m_cpuv_num_30_d,
        estimate_picture_cpm=estimate_picture_cpm,
        estimate_video_cpm=estimate_video_cpm,
        estimate_pic_read_price=estimate_pic_read_price,
        estimate_video_read_price=estimate_video_read_price,
        estimate_picture_engage_cost=estimate_picture_engage_cost,
        estimate_video_engage_cost=estimate_video_engage_cost,
        estimate_cpuv_30_d=estimate_cpuv_30_d,
        klive_cnt_30_d=klive_cnt_30_d,
        avg_live_viewer_num=avg_live_viewer_num,
        avg_agmv_90_d=avg_agmv_90_d,
        similar_user_id=similar_user_id,
        similar_word=similar_word,
        fans_location=fans_location,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
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
) -> PugongyingBloggersResult | None:
    """Creators on the Pugongying marketplace

     One numbered page of the Pugongying creators found by nickname or note text, with about fifty
    filters on audience, content, prices, performance and live shows. Ranges are two numbers joined by a
    comma; the two parameters on a similar creator go together.

    Args:
        search_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType | Unset):  Default:
            'NICKNAME'.
        keyword (str | Unset):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort | Unset):  Default: 'FANS'.
        fans_number_lower (int | Unset):
        fans_number_upper (int | Unset):
        fans_age (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge | Unset):  Default: 'ALL'.
        fans_gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender | Unset):  Default:
            'ALL'.
        fans_child_age_info (str | Unset):
        gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender | Unset):  Default: 'ALL'.
        location (str | Unset):
        content_tag (str | Unset):
        content_scene_label (str | Unset):
        personal_tags (str | Unset):
        market_target (str | Unset):
        audience_group (str | Unset):
        top_20_crowds_label (str | Unset):
        industry_specific_crowds_motor_dom (str | Unset):
        feature_tags (str | Unset):
        content_theme_label (str | Unset):
        exclude_low_active (bool | Unset):
        fans_num_up (bool | Unset):
        note_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType | Unset):  Default: 'ALL'.
        industry (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset):
        accum_common_imp_medin_num_30_d (str | Unset):
        read_mid_nor_30 (str | Unset):
        inter_mid_nor_30 (str | Unset):
        thousand_like_percent_30 (str | Unset):
        note_price (str | Unset):
        video_price (str | Unset):
        invite_reply_48_h_num_ratio (str | Unset):
        progress_order_cnt (str | Unset):
        trade_type (str | Unset):
        trade_report_brand_ids (str | Unset):
        exclude_trade_report_brand_ids (bool | Unset):
        accum_coop_imp_medin_num_30_d (str | Unset):
        read_mid_coop_30 (str | Unset):
        inter_mid_coop_30 (str | Unset):
        m_cpuv_num_30_d (str | Unset):
        estimate_picture_cpm (str | Unset):
        estimate_video_cpm (str | Unset):
        estimate_pic_read_price (str | Unset):
        estimate_video_read_price (str | Unset):
        estimate_picture_engage_cost (str | Unset):
        estimate_video_engage_cost (str | Unset):
        estimate_cpuv_30_d (str | Unset):
        klive_cnt_30_d (str | Unset):
        avg_live_viewer_num (str | Unset):
        avg_agmv_90_d (str | Unset):
        similar_user_id (str | Unset):
        similar_word (str | Unset):
        fans_location (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingBloggersResult
    """

    return sync_detailed(
        client=client,
        search_type=search_type,
        keyword=keyword,
        page=page,
        sort=sort,
        fans_number_lower=fans_number_lower,
        fans_number_upper=fans_number_upper,
        fans_age=fans_age,
        fans_gender=fans_gender,
        fans_child_age_info=fans_child_age_info,
        gender=gender,
        location=location,
        content_tag=content_tag,
        content_scene_label=content_scene_label,
        personal_tags=personal_tags,
        market_target=market_target,
        audience_group=audience_group,
        top_20_crowds_label=top_20_crowds_label,
        industry_specific_crowds_motor_dom=industry_specific_crowds_motor_dom,
        feature_tags=feature_tags,
        content_theme_label=content_theme_label,
        exclude_low_active=exclude_low_active,
        fans_num_up=fans_num_up,
        note_type=note_type,
        industry=industry,
        accum_common_imp_medin_num_30_d=accum_common_imp_medin_num_30_d,
        read_mid_nor_30=read_mid_nor_30,
        inter_mid_nor_30=inter_mid_nor_30,
        thousand_like_percent_30=thousand_like_percent_30,
        note_price=note_price,
        video_price=video_price,
        invite_reply_48_h_num_ratio=invite_reply_48_h_num_ratio,
        progress_order_cnt=progress_order_cnt,
        trade_type=trade_type,
        trade_report_brand_ids=trade_report_brand_ids,
        exclude_trade_report_brand_ids=exclude_trade_report_brand_ids,
        accum_coop_imp_medin_num_30_d=accum_coop_imp_medin_num_30_d,
        read_mid_coop_30=read_mid_coop_30,
        inter_mid_coop_30=inter_mid_coop_30,
        m_cpuv_num_30_d=m_cpuv_num_30_d,
        estimate_picture_cpm=estimate_picture_cpm,
        estimate_video_cpm=estimate_video_cpm,
        estimate_pic_read_price=estimate_pic_read_price,
        estimate_video_read_price=estimate_video_read_price,
        estimate_picture_engage_cost=estimate_picture_engage_cost,
        estimate_video_engage_cost=estimate_video_engage_cost,
        estimate_cpuv_30_d=estimate_cpuv_30_d,
        klive_cnt_30_d=klive_cnt_30_d,
        avg_live_viewer_num=avg_live_viewer_num,
        avg_agmv_90_d=avg_agmv_90_d,
        similar_user_id=similar_user_id,
        similar_word=similar_word,
        fans_location=fans_location,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
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
) -> Response[PugongyingBloggersResult]:
    """Creators on the Pugongying marketplace

     One numbered page of the Pugongying creators found by nickname or note text, with about fifty
    filters on audience, content, prices, performance and live shows. Ranges are two numbers joined by a
    comma; the two parameters on a similar creator go together.

    Args:
        search_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType | Unset):  Default:
            'NICKNAME'.
        keyword (str | Unset):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort | Unset):  Default: 'FANS'.
        fans_number_lower (int | Unset):
        fans_number_upper (int | Unset):
        fans_age (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge | Unset):  Default: 'ALL'.
        fans_gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender | Unset):  Default:
            'ALL'.
        fans_child_age_info (str | Unset):
        gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender | Unset):  Default: 'ALL'.
        location (str | Unset):
        content_tag (str | Unset):
        content_scene_label (str | Unset):
        personal_tags (str | Unset):
        market_target (str | Unset):
        audience_group (str | Unset):
        top_20_crowds_label (str | Unset):
        industry_specific_crowds_motor_dom (str | Unset):
        feature_tags (str | Unset):
        content_theme_label (str | Unset):
        exclude_low_active (bool | Unset):
        fans_num_up (bool | Unset):
        note_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType | Unset):  Default: 'ALL'.
        industry (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset):
        accum_common_imp_medin_num_30_d (str | Unset):
        read_mid_nor_30 (str | Unset):
        inter_mid_nor_30 (str | Unset):
        thousand_like_percent_30 (str | Unset):
        note_price (str | Unset):
        video_price (str | Unset):
        invite_reply_48_h_num_ratio (str | Unset):
        progress_order_cnt (str | Unset):
        trade_type (str | Unset):
        trade_report_brand_ids (str | Unset):
        exclude_trade_report_brand_ids (bool | Unset):
        accum_coop_imp_medin_num_30_d (str | Unset):
        read_mid_coop_30 (str | Unset):
        inter_mid_coop_30 (str | Unset):
        m_cpuv_num_30_d (str | Unset):
        estimate_picture_cpm (str | Unset):
        estimate_video_cpm (str | Unset):
        estimate_pic_read_price (str | Unset):
        estimate_video_read_price (str | Unset):
        estimate_picture_engage_cost (str | Unset):
        estimate_video_engage_cost (str | Unset):
        estimate_cpuv_30_d (str | Unset):
        klive_cnt_30_d (str | Unset):
        avg_live_viewer_num (str | Unset):
        avg_agmv_90_d (str | Unset):
        similar_user_id (str | Unset):
        similar_word (str | Unset):
        fans_location (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingBloggersResult]
    """

    kwargs = _get_kwargs(
        search_type=search_type,
        keyword=keyword,
        page=page,
        sort=sort,
        fans_number_lower=fans_number_lower,
        fans_number_upper=fans_number_upper,
        fans_age=fans_age,
        fans_gender=fans_gender,
        fans_child_age_info=fans_child_age_info,
        gender=gender,
        location=location,
        content_tag=content_tag,
        content_scene_label=content_scene_label,
        personal_tags=personal_tags,
        market_target=market_target,
        audience_group=audience_group,
        top_20_crowds_label=top_20_crowds_label,
        industry_specific_crowds_motor_dom=industry_specific_crowds_motor_dom,
        feature_tags=feature_tags,
        content_theme_label=content_theme_label,
        exclude_low_active=exclude_low_active,
        fans_num_up=fans_num_up,
        note_type=note_type,
        industry=industry,
        accum_common_imp_medin_num_30_d=accum_common_imp_medin_num_30_d,
        read_mid_nor_30=read_mid_nor_30,
        inter_mid_nor_30=inter_mid_nor_30,
        thousand_like_percent_30=thousand_like_percent_30,
        note_price=note_price,
        video_price=video_price,
        invite_reply_48_h_num_ratio=invite_reply_48_h_num_ratio,
        progress_order_cnt=progress_order_cnt,
        trade_type=trade_type,
        trade_report_brand_ids=trade_report_brand_ids,
        exclude_trade_report_brand_ids=exclude_trade_report_brand_ids,
        accum_coop_imp_medin_num_30_d=accum_coop_imp_medin_num_30_d,
        read_mid_coop_30=read_mid_coop_30,
        inter_mid_coop_30=inter_mid_coop_30,
        m_cpuv_num_30_d=m_cpuv_num_30_d,
        estimate_picture_cpm=estimate_picture_cpm,
        estimate_video_cpm=estimate_video_cpm,
        estimate_pic_read_price=estimate_pic_read_price,
        estimate_video_read_price=estimate_video_read_price,
        estimate_picture_engage_cost=estimate_picture_engage_cost,
        estimate_video_engage_cost=estimate_video_engage_cost,
        estimate_cpuv_30_d=estimate_cpuv_30_d,
        klive_cnt_30_d=klive_cnt_30_d,
        avg_live_viewer_num=avg_live_viewer_num,
        avg_agmv_90_d=avg_agmv_90_d,
        similar_user_id=similar_user_id,
        similar_word=similar_word,
        fans_location=fans_location,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
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
) -> PugongyingBloggersResult | None:
    """Creators on the Pugongying marketplace

     One numbered page of the Pugongying creators found by nickname or note text, with about fifty
    filters on audience, content, prices, performance and live shows. Ranges are two numbers joined by a
    comma; the two parameters on a similar creator go together.

    Args:
        search_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType | Unset):  Default:
            'NICKNAME'.
        keyword (str | Unset):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort | Unset):  Default: 'FANS'.
        fans_number_lower (int | Unset):
        fans_number_upper (int | Unset):
        fans_age (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge | Unset):  Default: 'ALL'.
        fans_gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender | Unset):  Default:
            'ALL'.
        fans_child_age_info (str | Unset):
        gender (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender | Unset):  Default: 'ALL'.
        location (str | Unset):
        content_tag (str | Unset):
        content_scene_label (str | Unset):
        personal_tags (str | Unset):
        market_target (str | Unset):
        audience_group (str | Unset):
        top_20_crowds_label (str | Unset):
        industry_specific_crowds_motor_dom (str | Unset):
        feature_tags (str | Unset):
        content_theme_label (str | Unset):
        exclude_low_active (bool | Unset):
        fans_num_up (bool | Unset):
        note_type (XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType | Unset):  Default: 'ALL'.
        industry (XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset):
        accum_common_imp_medin_num_30_d (str | Unset):
        read_mid_nor_30 (str | Unset):
        inter_mid_nor_30 (str | Unset):
        thousand_like_percent_30 (str | Unset):
        note_price (str | Unset):
        video_price (str | Unset):
        invite_reply_48_h_num_ratio (str | Unset):
        progress_order_cnt (str | Unset):
        trade_type (str | Unset):
        trade_report_brand_ids (str | Unset):
        exclude_trade_report_brand_ids (bool | Unset):
        accum_coop_imp_medin_num_30_d (str | Unset):
        read_mid_coop_30 (str | Unset):
        inter_mid_coop_30 (str | Unset):
        m_cpuv_num_30_d (str | Unset):
        estimate_picture_cpm (str | Unset):
        estimate_video_cpm (str | Unset):
        estimate_pic_read_price (str | Unset):
        estimate_video_read_price (str | Unset):
        estimate_picture_engage_cost (str | Unset):
        estimate_video_engage_cost (str | Unset):
        estimate_cpuv_30_d (str | Unset):
        klive_cnt_30_d (str | Unset):
        avg_live_viewer_num (str | Unset):
        avg_agmv_90_d (str | Unset):
        similar_user_id (str | Unset):
        similar_word (str | Unset):
        fans_location (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingBloggersResult
    """

    return (
        await asyncio_detailed(
            client=client,
            search_type=search_type,
            keyword=keyword,
            page=page,
            sort=sort,
            fans_number_lower=fans_number_lower,
            fans_number_upper=fans_number_upper,
            fans_age=fans_age,
            fans_gender=fans_gender,
            fans_child_age_info=fans_child_age_info,
            gender=gender,
            location=location,
            content_tag=content_tag,
            content_scene_label=content_scene_label,
            personal_tags=personal_tags,
            market_target=market_target,
            audience_group=audience_group,
            top_20_crowds_label=top_20_crowds_label,
            industry_specific_crowds_motor_dom=industry_specific_crowds_motor_dom,
            feature_tags=feature_tags,
            content_theme_label=content_theme_label,
            exclude_low_active=exclude_low_active,
            fans_num_up=fans_num_up,
            note_type=note_type,
            industry=industry,
            accum_common_imp_medin_num_30_d=accum_common_imp_medin_num_30_d,
            read_mid_nor_30=read_mid_nor_30,
            inter_mid_nor_30=inter_mid_nor_30,
            thousand_like_percent_30=thousand_like_percent_30,
            note_price=note_price,
            video_price=video_price,
            invite_reply_48_h_num_ratio=invite_reply_48_h_num_ratio,
            progress_order_cnt=progress_order_cnt,
            trade_type=trade_type,
            trade_report_brand_ids=trade_report_brand_ids,
            exclude_trade_report_brand_ids=exclude_trade_report_brand_ids,
            accum_coop_imp_medin_num_30_d=accum_coop_imp_medin_num_30_d,
            read_mid_coop_30=read_mid_coop_30,
            inter_mid_coop_30=inter_mid_coop_30,
            m_cpuv_num_30_d=m_cpuv_num_30_d,
            estimate_picture_cpm=estimate_picture_cpm,
            estimate_video_cpm=estimate_video_cpm,
            estimate_pic_read_price=estimate_pic_read_price,
            estimate_video_read_price=estimate_video_read_price,
            estimate_picture_engage_cost=estimate_picture_engage_cost,
            estimate_video_engage_cost=estimate_video_engage_cost,
            estimate_cpuv_30_d=estimate_cpuv_30_d,
            klive_cnt_30_d=klive_cnt_30_d,
            avg_live_viewer_num=avg_live_viewer_num,
            avg_agmv_90_d=avg_agmv_90_d,
            similar_user_id=similar_user_id,
            similar_word=similar_word,
            fans_location=fans_location,
        )
    ).parsed
