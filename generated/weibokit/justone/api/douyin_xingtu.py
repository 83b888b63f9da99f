# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `douyin_xingtu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..._runtime.client import Client
    from ..models.enumerations import (
        DouyinXingtuGetKolConvertAbilityV1Range,
        DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
        DouyinXingtuGetKolFansDistributionV1FansType,
        DouyinXingtuGetKolInfoV1PlatformChannel,
        DouyinXingtuGetKolMarketingInfoV1PlatformChannel,
        DouyinXingtuGetKolSpreadInfoV1Range,
        DouyinXingtuGetKolSpreadInfoV1Type,
        DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range,
        DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange,
        DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period,
        DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType,
        DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period,
        DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform,
        DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform,
        DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform,
        DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType,
        DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform,
        DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType,
        DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform,
        DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform,
        DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform,
        DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform,
        DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform,
        DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform,
        DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range,
        DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType,
        DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag,
        DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort,
        DouyinXingtuSearchKolSimpleV1PlatformSource,
    )
    from ..models.result import Result
    from ..models.xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult
    from ..models.xingtu_author_content_hot_keywords_result import XingtuAuthorContentHotKeywordsResult
    from ..models.xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult
    from ..models.xingtu_author_info_result import XingtuAuthorInfoResult
    from ..models.xingtu_author_order_experience_result import XingtuAuthorOrderExperienceResult
    from ..models.xingtu_author_platform_channel_info_result import XingtuAuthorPlatformChannelInfoResult
    from ..models.xingtu_author_video_distribution_result import XingtuAuthorVideoDistributionResult
    from ..models.xingtu_check_author_display_result import XingtuCheckAuthorDisplayResult
    from ..models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult
    from ..models.xingtu_convert_ability_result import XingtuConvertAbilityResult
    from ..models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult
    from ..models.xingtu_cp_info_result import XingtuCpInfoResult
    from ..models.xingtu_distribution_result import XingtuDistributionResult
    from ..models.xingtu_item_report_detail_result import XingtuItemReportDetailResult
    from ..models.xingtu_item_report_th_analysis_result import XingtuItemReportThAnalysisResult
    from ..models.xingtu_item_report_trend_result import XingtuItemReportTrendResult
    from ..models.xingtu_kol_daily_fans_result import XingtuKolDailyFansResult
    from ..models.xingtu_link_info_result import XingtuLinkInfoResult
    from ..models.xingtu_link_struct_result import XingtuLinkStructResult
    from ..models.xingtu_marketing_info_result import XingtuMarketingInfoResult
    from ..models.xingtu_rec_videos_result import XingtuRecVideosResult
    from ..models.xingtu_search_result import XingtuSearchResult
    from ..models.xingtu_show_items_result import XingtuShowItemsResult
    from ..models.xingtu_spread_info_result import XingtuSpreadInfoResult
    from ..models.xingtu_touch_distribution_result import XingtuTouchDistributionResult

__all__ = ["AsyncDouyinXingtu", "DouyinXingtu"]


_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_author_commerce_seed_base_info_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="range_", type="str", required=True),
    ),
)
_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_author_commerce_spread_info_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1 = Arguments(
    operation="douyin_xingtu_get_author_content_hot_keywords_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_AUTHOR_HOT_COMMENT_TOKENS_V1 = Arguments(
    operation="douyin_xingtu_get_author_hot_comment_tokens_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_AUDIENCE_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_get_kol_audience_distribution_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_CONVERT_ABILITY_V1 = Arguments(
    operation="douyin_xingtu_get_kol_convert_ability_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="range_", type="str", required=True),
    ),
)
_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1 = Arguments(
    operation="douyin_xingtu_get_kol_convert_videos_or_products_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="detail_type", type="str", required=True),
        ParameterModel(name="page", type="int", required=True),
    ),
)
_GET_KOL_CP_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_kol_cp_info_v1", parameters=(ParameterModel(name="kol_id", type="str", required=True),)
)
_GET_KOL_DAILY_FANS_V1 = Arguments(
    operation="douyin_xingtu_get_kol_daily_fans_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="start_date", type="yyyy-MM-dd", required=True),
        ParameterModel(name="end_date", type="yyyy-MM-dd", required=True),
    ),
)
_GET_KOL_FANS_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_get_kol_fans_distribution_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True), ParameterModel(name="fans_type", type="str")),
)
_GET_KOL_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_kol_info_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="platform_channel", type="str"),
    ),
)
_GET_KOL_LINK_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_kol_link_info_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="industry_tag", type="str"),
    ),
)
_GET_KOL_LINK_STRUCT_V1 = Arguments(
    operation="douyin_xingtu_get_kol_link_struct_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_MARKETING_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_kol_marketing_info_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="platform_channel", type="str"),
    ),
)
_GET_KOL_REC_VIDEOS_V1 = Arguments(
    operation="douyin_xingtu_get_kol_rec_videos_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_KOL_SHOW_ITEMS_V2_V1 = Arguments(
    operation="douyin_xingtu_get_kol_show_items_v2_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="only_assign", type="bool"),
    ),
)
_GET_KOL_SPREAD_INFO_V1 = Arguments(
    operation="douyin_xingtu_get_kol_spread_info_v1",
    parameters=(
        ParameterModel(name="kol_id", type="str", required=True),
        ParameterModel(name="type_", type="str"),
        ParameterModel(name="range_", type="str"),
        ParameterModel(name="flow_type", type="str"),
        ParameterModel(name="only_assign", type="bool"),
    ),
)
_GET_KOL_TOUCH_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_get_kol_touch_distribution_v1",
    parameters=(ParameterModel(name="kol_id", type="str", required=True),),
)
_GET_VIDEO_DETAIL_V1 = Arguments(
    operation="douyin_xingtu_get_video_detail_v1",
    parameters=(ParameterModel(name="detail_id", type="str", required=True),),
)
_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="range_", type="str"),
    ),
)
_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_commerce_spread_info_v1",
    parameters=(ParameterModel(name="o_author_id", type="str", required=True),),
)
_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_contract_base_info",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="range_", type="str"),
    ),
)
_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="video_type", type="str"),
        ParameterModel(name="only_assign", type="bool"),
        ParameterModel(name="start_date", type="yyyyMMdd"),
        ParameterModel(name="end_date", type="yyyyMMdd"),
    ),
)
_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="live_type", type="str"),
        ParameterModel(name="period", type="str"),
        ParameterModel(name="only_star_order", type="bool"),
        ParameterModel(name="flow_type", type="str"),
    ),
)
_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="live_crowd_type", type="str"),
        ParameterModel(name="live_type", type="str"),
    ),
)
_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="period", type="str"),
    ),
)
_GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_side_base_info_v1",
    parameters=(ParameterModel(name="o_author_id", type="str", required=True),),
)
_GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_aggregator_get_author_tags_v1",
    parameters=(ParameterModel(name="star_author_id", type="str", required=True),),
)
_GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_author_get_author_base_info_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_author_get_author_marketing_info_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1 = Arguments(
    operation="douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1 = Arguments(
    operation="douyin_xingtu_gw_api_author_get_author_show_items_v2_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
        ParameterModel(name="only_assign", type="bool"),
        ParameterModel(name="flow_type", type="str"),
    ),
)
_GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_get_author_hot_comment_tokens_v1",
    parameters=(ParameterModel(name="o_author_id", type="str", required=True),),
)
_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
        ParameterModel(name="link_type", type="str"),
    ),
)
_GW_API_DATA_SP_AUTHOR_CP_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_author_cp_info_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_author_link_struct_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_author_rec_videos_v2_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_author_video_distribution_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_check_author_display_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
    ),
)
_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
        ParameterModel(name="range_", type="str"),
    ),
)
_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
        ParameterModel(name="industry_id", type="str"),
        ParameterModel(name="range_", type="str"),
        ParameterModel(name="detail_type", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_get_author_daily_fans_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="start_date", type="yyyy-MM-dd", required=True),
        ParameterModel(name="end_date", type="yyyy-MM-dd", required=True),
    ),
)
_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="author_type", type="str"),
    ),
)
_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_get_author_link_info_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
        ParameterModel(name="industry_tag", type="str"),
    ),
)
_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1",
    parameters=(
        ParameterModel(name="o_author_id", type="str", required=True),
        ParameterModel(name="platform", type="str"),
        ParameterModel(name="range_", type="str"),
        ParameterModel(name="type_", type="str"),
        ParameterModel(name="only_assign", type="bool"),
        ParameterModel(name="flow_type", type="str"),
    ),
)
_GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_item_report_detail_v1",
    parameters=(ParameterModel(name="item_id", type="str", required=True),),
)
_GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_item_report_th_analysis_v1",
    parameters=(ParameterModel(name="item_id", type="str", required=True),),
)
_GW_API_DATA_SP_ITEM_REPORT_TREND_V1 = Arguments(
    operation="douyin_xingtu_gw_api_data_sp_item_report_trend_v1",
    parameters=(ParameterModel(name="item_id", type="str", required=True),),
)
_GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1 = Arguments(
    operation="douyin_xingtu_gw_api_gauthor_author_get_business_card_info_v1",
    parameters=(ParameterModel(name="o_author_id", type="str", required=True),),
)
_GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1 = Arguments(
    operation="douyin_xingtu_gw_api_gauthor_get_author_content_hot_keywords_v1",
    parameters=(ParameterModel(name="o_author_id", type="str", required=True),),
)
_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1 = Arguments(
    operation="douyin_xingtu_gw_api_gsearch_search_for_author_square_v1",
    parameters=(
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="search_type", type="str"),
        ParameterModel(name="marketing_target", type="str"),
        ParameterModel(name="industry", type="str"),
        ParameterModel(name="is_superstar", type="bool"),
        ParameterModel(name="follower_range", type="str"),
        ParameterModel(name="kol_price_type", type="str"),
        ParameterModel(name="kol_price_range", type="str"),
        ParameterModel(name="content_tag", type="str"),
        ParameterModel(name="content_theme", type="str"),
        ParameterModel(name="persona_tag", type="str"),
        ParameterModel(name="gender", type="str"),
        ParameterModel(name="location", type="str"),
        ParameterModel(name="tonality_tag", type="str"),
        ParameterModel(name="connected_user_range", type="str"),
        ParameterModel(name="audience_image", type="str"),
        ParameterModel(name="fans_image", type="str"),
        ParameterModel(name="expected_play_range", type="str"),
        ParameterModel(name="expected_cpm_range", type="str"),
        ParameterModel(name="expected_cpe_range", type="str"),
        ParameterModel(name="interaction_rate_range", type="str"),
        ParameterModel(name="completion_rate_range", type="str"),
        ParameterModel(name="viral_rate_range", type="str"),
        ParameterModel(name="progress_task_range", type="str"),
        ParameterModel(name="is_curated_author", type="bool"),
        ParameterModel(name="author_list", type="str"),
    ),
)
_SEARCH_KOL_SIMPLE_V1 = Arguments(
    operation="douyin_xingtu_search_kol_simple_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="platform_source", type="str", required=True),
        ParameterModel(name="page", type="int", required=True),
    ),
)


def _request_douyin_xingtu_get_author_commerce_seed_base_info_v1(
    *,
    kol_id: str,
    range_: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["range"] = range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-author-commerce-seed-base-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_author_commerce_spread_info_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-author-commerce-spread-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_author_content_hot_keywords_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-author-content-hot-keywords/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_author_hot_comment_tokens_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-author-hot-comment-tokens/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_audience_distribution_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-audience-distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_convert_ability_v1(
    *,
    kol_id: str,
    range_: DouyinXingtuGetKolConvertAbilityV1Range,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_range_: str = range_
    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-convert-ability/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_convert_videos_or_products_v1(
    *,
    kol_id: str,
    detail_type: DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    page: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_detail_type: str = detail_type
    params["detailType"] = json_detail_type

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-convert-videos-or-products/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_cp_info_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-cp-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_daily_fans_v1(
    *,
    kol_id: str,
    start_date: str,
    end_date: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["startDate"] = start_date

    params["endDate"] = end_date

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-daily-fans/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_fans_distribution_v1(
    *,
    kol_id: str,
    fans_type: DouyinXingtuGetKolFansDistributionV1FansType | Unset = "_1",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_fans_type: str | Unset = UNSET
    if not isinstance(fans_type, Unset):
        json_fans_type = fans_type

    params["fansType"] = json_fans_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-fans-distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_info_v1(
    *,
    kol_id: str,
    platform_channel: DouyinXingtuGetKolInfoV1PlatformChannel | Unset = "_1",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_platform_channel: str | Unset = UNSET
    if not isinstance(platform_channel, Unset):
        json_platform_channel = platform_channel

    params["platformChannel"] = json_platform_channel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_link_info_v1(
    *,
    kol_id: str,
    industry_tag: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["industryTag"] = industry_tag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-link-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_link_struct_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-link-struct/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_marketing_info_v1(
    *,
    kol_id: str,
    platform_channel: DouyinXingtuGetKolMarketingInfoV1PlatformChannel | Unset = "_1",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_platform_channel: str | Unset = UNSET
    if not isinstance(platform_channel, Unset):
        json_platform_channel = platform_channel

    params["platformChannel"] = json_platform_channel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-marketing-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_rec_videos_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-rec-videos/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_show_items_v2_v1(
    *,
    kol_id: str,
    only_assign: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["onlyAssign"] = only_assign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-show-items-v2/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_spread_info_v1(
    *,
    kol_id: str,
    type_: DouyinXingtuGetKolSpreadInfoV1Type | Unset = "_1",
    range_: DouyinXingtuGetKolSpreadInfoV1Range | Unset = "_2",
    flow_type: str | Unset = "1",
    only_assign: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params["flowType"] = flow_type

    params["onlyAssign"] = only_assign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-spread-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_kol_touch_distribution_v1(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-touch-distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_get_video_detail_v1(
    *,
    detail_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["detailId"] = detail_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-video-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1(
    *,
    o_author_id: str,
    range_: DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset = "DAY_90",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_commerce_spread_info_v1(
    *,
    o_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_contract_base_info(
    *,
    o_author_id: str,
    range_: DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1(
    *,
    o_author_id: str,
    page: int | Unset = 1,
    keyword: str | Unset = UNSET,
    video_type: DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset = "ALL",
    only_assign: bool | Unset = False,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params["page"] = page

    params["keyword"] = keyword

    json_video_type: str | Unset = UNSET
    if not isinstance(video_type, Unset):
        json_video_type = video_type

    params["videoType"] = json_video_type

    params["onlyAssign"] = only_assign

    params["startDate"] = start_date

    params["endDate"] = end_date

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1(
    *,
    o_author_id: str,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset = UNSET,
    period: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset = UNSET,
    only_star_order: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_live_type: str | Unset = UNSET
    if not isinstance(live_type, Unset):
        json_live_type = live_type

    params["liveType"] = json_live_type

    json_period: str | Unset = UNSET
    if not isinstance(period, Unset):
        json_period = period

    params["period"] = json_period

    params["onlyStarOrder"] = only_star_order

    json_flow_type: str | Unset = UNSET
    if not isinstance(flow_type, Unset):
        json_flow_type = flow_type

    params["flowType"] = json_flow_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1(
    *,
    o_author_id: str,
    live_crowd_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType | Unset = UNSET,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_live_crowd_type: str | Unset = UNSET
    if not isinstance(live_crowd_type, Unset):
        json_live_crowd_type = live_crowd_type

    params["liveCrowdType"] = json_live_crowd_type

    json_live_type: str | Unset = UNSET
    if not isinstance(live_type, Unset):
        json_live_type = live_type

    params["liveType"] = json_live_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1(
    *,
    o_author_id: str,
    period: DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset = "DAY_30",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_period: str | Unset = UNSET
    if not isinstance(period, Unset):
        json_period = period

    params["period"] = json_period

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_side_base_info_v1(
    *,
    o_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_aggregator_get_author_tags_v1(
    *,
    star_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["starAuthorId"] = star_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_author_get_author_base_info_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/author/get_author_base_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_author_get_author_marketing_info_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_author_get_author_show_items_v2_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform | Unset = "SHORT_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType | Unset = "EXCLUDE",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params["onlyAssign"] = only_assign

    json_flow_type: str | Unset = UNSET
    if not isinstance(flow_type, Unset):
        json_flow_type = flow_type

    params["flowType"] = json_flow_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_get_author_hot_comment_tokens_v1(
    *,
    o_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset = "SHORT_VIDEO",
    link_type: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset = "CONNECTED",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_link_type: str | Unset = UNSET
    if not isinstance(link_type, Unset):
        json_link_type = link_type

    params["linkType"] = json_link_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_author_cp_info_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_author_link_struct_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_author_rec_videos_v2_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_author_video_distribution_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_check_author_display_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/check_author_display/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range | Unset = "DAY_30",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset = "SHORT_VIDEO",
    industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset = "ALL",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset = "DAY_30",
    detail_type: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset = "VIDEO",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_industry_id: str | Unset = UNSET
    if not isinstance(industry_id, Unset):
        json_industry_id = industry_id

    params["industryId"] = json_industry_id

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    json_detail_type: str | Unset = UNSET
    if not isinstance(detail_type, Unset):
        json_detail_type = detail_type

    params["detailType"] = json_detail_type

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_get_author_daily_fans_v1(
    *,
    o_author_id: str,
    start_date: str,
    end_date: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params["startDate"] = start_date

    params["endDate"] = end_date

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1(
    *,
    o_author_id: str,
    author_type: DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType | Unset = "FAN",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_author_type: str | Unset = UNSET
    if not isinstance(author_type, Unset):
        json_author_type = author_type

    params["authorType"] = json_author_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_get_author_link_info_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform | Unset = "SHORT_VIDEO",
    industry_tag: DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_industry_tag: str | Unset = UNSET
    if not isinstance(industry_tag, Unset):
        json_industry_tag = industry_tag

    params["industryTag"] = json_industry_tag

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform | Unset = "SHORT_VIDEO",
    range_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range | Unset = "DAY_30",
    type_: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type | Unset = "PERSONAL_VIDEO",
    only_assign: bool | Unset = False,
    flow_type: DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType | Unset = "EXCLUDE",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["onlyAssign"] = only_assign

    json_flow_type: str | Unset = UNSET
    if not isinstance(flow_type, Unset):
        json_flow_type = flow_type

    params["flowType"] = json_flow_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_item_report_detail_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_item_report_th_analysis_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_data_sp_item_report_trend_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_gauthor_author_get_business_card_info_v1(
    *,
    o_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_gauthor_get_author_content_hot_keywords_v1(
    *,
    o_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1(
    *,
    keyword: str | Unset = "",
    page: int | Unset = 1,
    sort: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset = "FANS",
    search_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset = "NICKNAME",
    marketing_target: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset = UNSET,
    industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset = "ALL",
    is_superstar: bool | Unset = False,
    follower_range: str | Unset = UNSET,
    kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset = UNSET,
    kol_price_range: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_theme: str | Unset = UNSET,
    persona_tag: str | Unset = UNSET,
    gender: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset = UNSET,
    location: str | Unset = UNSET,
    tonality_tag: str | Unset = UNSET,
    connected_user_range: str | Unset = UNSET,
    audience_image: str | Unset = UNSET,
    fans_image: str | Unset = UNSET,
    expected_play_range: str | Unset = UNSET,
    expected_cpm_range: str | Unset = UNSET,
    expected_cpe_range: str | Unset = UNSET,
    interaction_rate_range: str | Unset = UNSET,
    completion_rate_range: str | Unset = UNSET,
    viral_rate_range: str | Unset = UNSET,
    progress_task_range: str | Unset = UNSET,
    is_curated_author: bool | Unset = False,
    author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_search_type: str | Unset = UNSET
    if not isinstance(search_type, Unset):
        json_search_type = search_type

    params["searchType"] = json_search_type

    json_marketing_target: str | Unset = UNSET
    if not isinstance(marketing_target, Unset):
        json_marketing_target = marketing_target

    params["marketingTarget"] = json_marketing_target

    json_industry: str | Unset = UNSET
    if not isinstance(industry, Unset):
        json_industry = industry

    params["industry"] = json_industry

    params["isSuperstar"] = is_superstar

    params["followerRange"] = follower_range

    json_kol_price_type: str | Unset = UNSET
    if not isinstance(kol_price_type, Unset):
        json_kol_price_type = kol_price_type

    params["kolPriceType"] = json_kol_price_type

    params["kolPriceRange"] = kol_price_range

    params["contentTag"] = content_tag

    params["contentTheme"] = content_theme

    params["personaTag"] = persona_tag

    json_gender: str | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    params["location"] = location

    params["tonalityTag"] = tonality_tag

    params["connectedUserRange"] = connected_user_range

    params["audienceImage"] = audience_image

    params["fansImage"] = fans_image

    params["expectedPlayRange"] = expected_play_range

    params["expectedCpmRange"] = expected_cpm_range

    params["expectedCpeRange"] = expected_cpe_range

    params["interactionRateRange"] = interaction_rate_range

    params["completionRateRange"] = completion_rate_range

    params["viralRateRange"] = viral_rate_range

    params["progressTaskRange"] = progress_task_range

    params["isCuratedAuthor"] = is_curated_author

    json_author_list: str | Unset = UNSET
    if not isinstance(author_list, Unset):
        json_author_list = author_list

    params["authorList"] = json_author_list

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_xingtu_search_kol_simple_v1(
    *,
    keyword: str,
    platform_source: DouyinXingtuSearchKolSimpleV1PlatformSource,
    page: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_platform_source: str = platform_source
    params["platformSource"] = json_platform_source

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/search-kol-simple/v1",
        "params": params,
    }

    return _kwargs


class DouyinXingtu(_Suggesting):
    """Figures about creators on Xingtu, where brands order videos on Douyin."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_commerce_seed_base_info_v1 is deprecated: the provider advises against it."
    )
    def get_author_commerce_seed_base_info_v1(self, *, kol_id: str, range_: str) -> XingtuCommerceSeedBaseInfoResult:
        """Seeding figures of a creator, by KOL id.

        How well a creator's videos seed interest in products, as ranges and ranks, with searches after viewing. The
        time range is required, and its values are not documented.

        `GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_commerce_seed_base_info_v1(kol_id="1", range_="1")

        Args:
            kol_id: Xingtu id of the creator.
            range_: How many days back to count; the values aren't documented.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_commerce_seed_base_info_v1
        """
        from ..models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult

        return _call(
            self._client,
            _GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1,
            {"kol_id": kol_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_get_author_commerce_seed_base_info_v1(
                kol_id=_given["kol_id"], range_=_given["range_"]
            ),
            lambda response: XingtuCommerceSeedBaseInfoResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_commerce_spread_info_v1 is deprecated: the provider advises against it."
    )
    def get_author_commerce_spread_info_v1(self, *, kol_id: str) -> XingtuAuthorCommerceSpreadInfoResult:
        """Creator's views and costs, by KOL id.

        Costs per thousand views and per engagement for three lengths of video, with view counts.

        `GET /api/douyin-xingtu/get-author-commerce-spread-info/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_commerce_spread_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_commerce_spread_info_v1
        """
        from ..models.xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult

        return _call(
            self._client,
            _GET_AUTHOR_COMMERCE_SPREAD_INFO_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_author_commerce_spread_info_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuAuthorCommerceSpreadInfoResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_content_hot_keywords_v1 is deprecated: the provider advises against it."
    )
    def get_author_content_hot_keywords_v1(self, *, kol_id: str) -> XingtuAuthorContentHotKeywordsResult:
        """Keywords in a creator's content, by KOL id.

        The words that stand out in what a creator publishes; the answer can be empty.

        `GET /api/douyin-xingtu/get-author-content-hot-keywords/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_content_hot_keywords_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_content_hot_keywords_v1
        """
        from ..models.xingtu_author_content_hot_keywords_result import XingtuAuthorContentHotKeywordsResult

        return _call(
            self._client,
            _GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_author_content_hot_keywords_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuAuthorContentHotKeywordsResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_hot_comment_tokens_v1 is deprecated: the provider advises against it."
    )
    def get_author_hot_comment_tokens_v1(self, *, kol_id: str) -> XingtuAuthorHotCommentTokensResult:
        """Frequent words in comments, by KOL id.

        The words that come up most in comments on a creator's videos, each with its share.

        `GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_hot_comment_tokens_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_hot_comment_tokens_v1
        """
        from ..models.xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult

        return _call(
            self._client,
            _GET_AUTHOR_HOT_COMMENT_TOKENS_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_author_hot_comment_tokens_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuAuthorHotCommentTokensResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_kol_audience_distribution_v1 is deprecated: the provider advises against it."
    )
    def get_kol_audience_distribution_v1(self, *, kol_id: str) -> XingtuDistributionResult:
        """Make-up of a creator's viewers, by KOL id.

        How the viewers of a creator spread over gender, age, province, city, city tier, device brand, interest and
        consumer group.

        `GET /api/douyin-xingtu/get-kol-audience-distribution/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_audience_distribution_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_audience_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return _call(
            self._client,
            _GET_KOL_AUDIENCE_DISTRIBUTION_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_audience_distribution_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_convert_ability_v1 is deprecated: the provider advises against it.")
    def get_kol_convert_ability_v1(self, *, kol_id: str, range_: Literal["_2", "_3"]) -> XingtuConvertAbilityResult:
        """Sales effect of a creator, by KOL id.

        Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos. The time
        range is required, `_2` for 30 days or `_3` for 90.

        `GET /api/douyin-xingtu/get-kol-convert-ability/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_convert_ability_v1(kol_id="1", range_="_2")

        Args:
            kol_id: Xingtu id of the creator.
            range_: How many days back to count; `_2` 30 days, `_3` 90.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_convert_ability_v1
        """
        from ..models.xingtu_convert_ability_result import XingtuConvertAbilityResult

        return _call(
            self._client,
            _GET_KOL_CONVERT_ABILITY_V1,
            {"kol_id": kol_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_get_kol_convert_ability_v1(
                kol_id=_given["kol_id"], range_=_given["range_"]
            ),
            lambda response: XingtuConvertAbilityResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated: the provider advises against it."
    )
    def get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: Literal["_1", "_2"], page: int
    ) -> XingtuConvertVideosOrProductsResult:
        """Selling videos or products, by KOL id.

        One page of the videos (`_1`) or of the products (`_2`) with which a creator sells. Kind and page number are
        both required.

        `GET /api/douyin-xingtu/get-kol-convert-videos-or-products/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_convert_videos_or_products_v1(kol_id="1", detail_type="_1", page=1)

        Args:
            kol_id: Xingtu id of the creator.
            detail_type: Whether videos (`_1`) or products (`_2`) are listed.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_convert_videos_or_products_v1
        """
        from ..models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult

        return _call(
            self._client,
            _GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {"kol_id": kol_id, "detail_type": detail_type, "page": page},
            lambda _given: _request_douyin_xingtu_get_kol_convert_videos_or_products_v1(
                kol_id=_given["kol_id"], detail_type=_given["detail_type"], page=_given["page"]
            ),
            lambda response: XingtuConvertVideosOrProductsResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_cp_info_v1 is deprecated: the provider advises against it.")
    def get_kol_cp_info_v1(self, *, kol_id: str) -> XingtuCpInfoResult:
        """Creator's value for money, by KOL id.

        Expected views of a creator's videos, with the cost per thousand views and per engagement for three lengths
        of video.

        `GET /api/douyin-xingtu/get-kol-cp-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_cp_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_cp_info_v1
        """
        from ..models.xingtu_cp_info_result import XingtuCpInfoResult

        return _call(
            self._client,
            _GET_KOL_CP_INFO_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_cp_info_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuCpInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_daily_fans_v1 is deprecated: the provider advises against it.")
    def get_kol_daily_fans_v1(
        self, *, kol_id: str, start_date: datetime.date | str, end_date: datetime.date | str
    ) -> XingtuKolDailyFansResult:
        """Daily follower counts, by KOL id.

        Follower count and change of each day between two dates, with the growth over the whole span. Both dates are
        required, as yyyy-MM-dd.

        `GET /api/douyin-xingtu/get-kol-daily-fans/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_daily_fans_v1(kol_id="1", start_date="2026-01-31", end_date="2026-01-31")

        Args:
            kol_id: Xingtu id of the creator.
            start_date: First day, written yyyy-MM-dd.
            end_date: Last day, written yyyy-MM-dd.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_daily_fans_v1
        """
        from ..models.xingtu_kol_daily_fans_result import XingtuKolDailyFansResult

        return _call(
            self._client,
            _GET_KOL_DAILY_FANS_V1,
            {"kol_id": kol_id, "start_date": start_date, "end_date": end_date},
            lambda _given: _request_douyin_xingtu_get_kol_daily_fans_v1(
                kol_id=_given["kol_id"], start_date=_given["start_date"], end_date=_given["end_date"]
            ),
            lambda response: XingtuKolDailyFansResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_fans_distribution_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_distribution_v1(
        self, *, kol_id: str, fans_type: Literal["_1", "_5"] | None = None
    ) -> XingtuDistributionResult:
        """Make-up of a creator's followers, by KOL id.

        How the followers of a creator spread over gender, age, place, device brand, interest and consumer group;
        `_5` keeps to the most loyal ones.

        `GET /api/douyin-xingtu/get-kol-fans-distribution/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_fans_distribution_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            fans_type: Whose profile to return, that of all followers (`_1`) or that of the most loyal (`_5`). The
                service's default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_fans_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return _call(
            self._client,
            _GET_KOL_FANS_DISTRIBUTION_V1,
            {"kol_id": kol_id, "fans_type": fans_type},
            lambda _given: _request_douyin_xingtu_get_kol_fans_distribution_v1(
                kol_id=_given["kol_id"], fans_type=_given.get("fans_type", UNSET)
            ),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_info_v1 is deprecated: the provider advises against it.")
    def get_kol_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | None = None
    ) -> XingtuAuthorInfoResult:
        """Xingtu profile of a creator, by KOL id.

        Name, place, follower count, agency, tags and kinds of task of a creator, for short video or live streaming.

        `GET /api/douyin-xingtu/get-kol-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            platform_channel: Kind of content that the figures are about; `_1` short videos, `_10` live streams. The
                service's default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_info_v1
        """
        from ..models.xingtu_author_info_result import XingtuAuthorInfoResult

        return _call(
            self._client,
            _GET_KOL_INFO_V1,
            {"kol_id": kol_id, "platform_channel": platform_channel},
            lambda _given: _request_douyin_xingtu_get_kol_info_v1(
                kol_id=_given["kol_id"], platform_channel=_given.get("platform_channel", UNSET)
            ),
            lambda response: XingtuAuthorInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_link_info_v1 is deprecated: the provider advises against it.")
    def get_kol_link_info_v1(self, *, kol_id: str, industry_tag: str | None = None) -> XingtuLinkInfoResult:
        """Xingtu indices of a creator, by KOL id.

        Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each with
        rank and average, optionally within an industry.

        `GET /api/douyin-xingtu/get-kol-link-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_link_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            industry_tag: Industry to compare within, as Xingtu's tag; empty for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_link_info_v1
        """
        from ..models.xingtu_link_info_result import XingtuLinkInfoResult

        return _call(
            self._client,
            _GET_KOL_LINK_INFO_V1,
            {"kol_id": kol_id, "industry_tag": industry_tag},
            lambda _given: _request_douyin_xingtu_get_kol_link_info_v1(
                kol_id=_given["kol_id"], industry_tag=_given.get("industry_tag", UNSET)
            ),
            lambda response: XingtuLinkInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_link_struct_v1 is deprecated: the provider advises against it.")
    def get_kol_link_struct_v1(self, *, kol_id: str) -> XingtuLinkStructResult:
        """Audience by closeness, by KOL id.

        How many people stand at each level of closeness to a creator, with share and the median of the industry.

        `GET /api/douyin-xingtu/get-kol-link-struct/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_link_struct_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_link_struct_v1
        """
        from ..models.xingtu_link_struct_result import XingtuLinkStructResult

        return _call(
            self._client,
            _GET_KOL_LINK_STRUCT_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_link_struct_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuLinkStructResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_marketing_info_v1 is deprecated: the provider advises against it.")
    def get_kol_marketing_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | None = None
    ) -> XingtuMarketingInfoResult:
        """Creator's prices and services, by KOL id.

        The price of each task that a creator takes, with discount and settlement terms, and the creator's
        industries. For short video or live streaming.

        `GET /api/douyin-xingtu/get-kol-marketing-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_marketing_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            platform_channel: Kind of content that the figures are about; `_1` short videos, `_10` live streams. The
                service's default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_marketing_info_v1
        """
        from ..models.xingtu_marketing_info_result import XingtuMarketingInfoResult

        return _call(
            self._client,
            _GET_KOL_MARKETING_INFO_V1,
            {"kol_id": kol_id, "platform_channel": platform_channel},
            lambda _given: _request_douyin_xingtu_get_kol_marketing_info_v1(
                kol_id=_given["kol_id"], platform_channel=_given.get("platform_channel", UNSET)
            ),
            lambda response: XingtuMarketingInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_rec_videos_v1 is deprecated: the provider advises against it.")
    def get_kol_rec_videos_v1(self, *, kol_id: str) -> XingtuRecVideosResult:
        """Notable videos of a creator, by KOL id.

        Four lists of a creator's videos with their counts: masterpieces, newest, popular personal ones and popular
        paid ones.

        `GET /api/douyin-xingtu/get-kol-rec-videos/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_rec_videos_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_rec_videos_v1
        """
        from ..models.xingtu_rec_videos_result import XingtuRecVideosResult

        return _call(
            self._client,
            _GET_KOL_REC_VIDEOS_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_rec_videos_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuRecVideosResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_show_items_v2_v1 is deprecated: the provider advises against it.")
    def get_kol_show_items_v2_v1(self, *, kol_id: str, only_assign: bool | None = None) -> XingtuShowItemsResult:
        """Latest videos of a creator, by KOL id.

        A creator's latest videos, personal and paid, with plays and interaction compared to others. Mind the name;
        these are videos, not goods.

        `GET /api/douyin-xingtu/get-kol-show-items-v2/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_show_items_v2_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            only_assign: Videos made through Xingtu instead of the creator's own. The service's default is `False`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_show_items_v2_v1
        """
        from ..models.xingtu_show_items_result import XingtuShowItemsResult

        return _call(
            self._client,
            _GET_KOL_SHOW_ITEMS_V2_V1,
            {"kol_id": kol_id, "only_assign": only_assign},
            lambda _given: _request_douyin_xingtu_get_kol_show_items_v2_v1(
                kol_id=_given["kol_id"], only_assign=_given.get("only_assign", UNSET)
            ),
            lambda response: XingtuShowItemsResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_spread_info_v1 is deprecated: the provider advises against it.")
    def get_kol_spread_info_v1(
        self,
        *,
        kol_id: str,
        type_: Literal["_1", "_2"] | None = None,
        range_: Literal["_2", "_3"] | None = None,
        flow_type: str | None = None,
        only_assign: bool | None = None,
    ) -> XingtuSpreadInfoResult:
        """Video performance of a creator, by KOL id.

        Median plays, interaction and completion rates, averages of likes, comments and shares, and expected costs.
        For personal or Xingtu videos, over 30 (`_2`) or 90 (`_3`) days.

        `GET /api/douyin-xingtu/get-kol-spread-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_spread_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            type_: Videos to count; `_1` the creator's own, `_2` those made through Xingtu. The service's default is
                `_1`.
            range_: How many days back to count; `_2` 30 days, `_3` 90. The service's default is `_2`.
            flow_type: Kind of views to count; the values aren't documented. The service's default is `1`.
            only_assign: Only videos that a brand chose this creator for. The service's default is `False`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_spread_info_v1
        """
        from ..models.xingtu_spread_info_result import XingtuSpreadInfoResult

        return _call(
            self._client,
            _GET_KOL_SPREAD_INFO_V1,
            {"kol_id": kol_id, "type_": type_, "range_": range_, "flow_type": flow_type, "only_assign": only_assign},
            lambda _given: _request_douyin_xingtu_get_kol_spread_info_v1(
                kol_id=_given["kol_id"],
                type_=_given.get("type_", UNSET),
                range_=_given.get("range_", UNSET),
                flow_type=_given.get("flow_type", UNSET),
                only_assign=_given.get("only_assign", UNSET),
            ),
            lambda response: XingtuSpreadInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_touch_distribution_v1 is deprecated: the provider advises against it.")
    def get_kol_touch_distribution_v1(self, *, kol_id: str) -> XingtuTouchDistributionResult:
        """Reach by kind of content, by KOL id.

        How a creator's reach spreads over kinds of content, in a tree of three levels.

        `GET /api/douyin-xingtu/get-kol-touch-distribution/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_touch_distribution_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_touch_distribution_v1
        """
        from ..models.xingtu_touch_distribution_result import XingtuTouchDistributionResult

        return _call(
            self._client,
            _GET_KOL_TOUCH_DISTRIBUTION_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_touch_distribution_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuTouchDistributionResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_video_detail_v1 is deprecated: the provider advises against it.")
    def get_video_detail_v1(self, *, detail_id: str) -> Result:
        """Xingtu video report, by detail id.

        What Xingtu reports about one video; the documented sample is empty but for the source's own status.

        `GET /api/douyin-xingtu/get-video-detail/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_video_detail_v1(detail_id="1")

        Args:
            detail_id: Id of the video, as Xingtu gives it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_video_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"detail_id": detail_id},
            lambda _given: _request_douyin_xingtu_get_video_detail_v1(detail_id=_given["detail_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_commerce_seed_base_info_v1(
        self, *, o_author_id: str, range_: Literal["DAY_30", "DAY_90"] | None = None
    ) -> XingtuCommerceSeedBaseInfoResult:
        """Product seeding figures of a creator.

        How well a creator's videos seed interest in products over 30 or 90 days, by creator id. Ranges and ranks
        rather than exact counts, with searches after viewing.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1`, charged when it succeeds.
        The response is typed.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_commerce_seed_base_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_90`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_commerce_seed_base_info_v1
        """
        from ..models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1,
            {"o_author_id": o_author_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1(
                o_author_id=_given["o_author_id"], range_=_given.get("range_", UNSET)
            ),
            lambda response: XingtuCommerceSeedBaseInfoResult.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_commerce_spread_info_v1(
        self, *, o_author_id: str
    ) -> XingtuAuthorCommerceSpreadInfoResult:
        """Views and their costs for a creator.

        Costs per thousand views and per engagement for three lengths of video, with view counts, by creator id.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_commerce_spread_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_commerce_spread_info_v1
        """
        from ..models.xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_commerce_spread_info_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: XingtuAuthorCommerceSpreadInfoResult.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_contract_base_info(
        self, *, o_author_id: str, range_: Literal["DAY_30", "DAY_90"] | None = None
    ) -> Result:
        """Contract facts of a creator.

        What Xingtu says about a creator's contracts over 30 or 90 days, by creator id. Unlike its siblings, the
        path carries no version.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_contract_base_info(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            range_: How many days back to count. `DAY_30` or `DAY_90`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_contract_base_info
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO,
            {"o_author_id": o_author_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_contract_base_info(
                o_author_id=_given["o_author_id"], range_=_given.get("range_", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: Literal["ALL", "PERSONAL", "XINGTU"] | None = None,
        only_assign: bool | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
    ) -> Result:
        """Videos on a creator's home page.

        One page of the videos on a creator's Xingtu home page, by creator id; keyword, kind, assignment and dates
        narrow it. Days are written yyyyMMdd and counted in Shanghai time.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_homepage_videos_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            page: Number of the page, from 1. The service's default is `1`.
            keyword: Words that the videos must have.
            video_type: Videos to list; all, the creator's own or those made through Xingtu. `ALL`, `PERSONAL` or
                `XINGTU`. The service's default is `ALL`.
            only_assign: Only videos that a brand chose this creator for; Xingtu shows the choice with `videoType`
                `XINGTU`. The service's default is `False`.
            start_date: First day of publication, written yyyyMMdd; whole days in Shanghai's time.
            end_date: Last day of publication, written yyyyMMdd; whole days in Shanghai's time.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_homepage_videos_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "o_author_id": o_author_id,
                "page": page,
                "keyword": keyword,
                "video_type": video_type,
                "only_assign": only_assign,
                "start_date": start_date,
                "end_date": end_date,
            },
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1(
                o_author_id=_given["o_author_id"],
                page=_given.get("page", UNSET),
                keyword=_given.get("keyword", UNSET),
                video_type=_given.get("video_type", UNSET),
                only_assign=_given.get("only_assign", UNSET),
                start_date=_given.get("start_date", UNSET),
                end_date=_given.get("end_date", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_live_statistics_v1(
        self,
        *,
        o_author_id: str,
        live_type: Literal["ALL", "ECOMMERCE", "GAME", "OTHER"] | None = None,
        period: Literal["DAY_30", "DAY_90"] | None = None,
        only_star_order: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | None = None,
    ) -> Result:
        """Live streaming figures of a creator.

        Figures on a creator's live streams over 30 or 90 days, by creator id and kind of room. They can be kept to
        Xingtu orders.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_live_statistics_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            live_type: Kind of live streams to count. `ALL`, `GAME`, `ECOMMERCE` or `OTHER`.
            period: How many days back to count. `DAY_30` or `DAY_90`.
            only_star_order: Only live streams ordered through Xingtu. The service's default is `False`.
            flow_type: Whether views that were paid for count, too. `EXCLUDE` or `INCLUDE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_live_statistics_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1,
            {
                "o_author_id": o_author_id,
                "live_type": live_type,
                "period": period,
                "only_star_order": only_star_order,
                "flow_type": flow_type,
            },
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1(
                o_author_id=_given["o_author_id"],
                live_type=_given.get("live_type", UNSET),
                period=_given.get("period", UNSET),
                only_star_order=_given.get("only_star_order", UNSET),
                flow_type=_given.get("flow_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_live_watch_distribution_v1(
        self,
        *,
        o_author_id: str,
        live_crowd_type: Literal["AUDIENCE", "FANS"] | None = None,
        live_type: Literal["ALL", "ECOMMERCE", "GAME", "OTHER"] | None = None,
    ) -> Result:
        """Make-up of a creator's live audience.

        How the viewers, or the followers, of a creator's live streams are made up, by creator id and kind of room.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1`, charged when it succeeds.
        The response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_live_watch_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            live_crowd_type: Whose profile to return, that of viewers or that of followers. `AUDIENCE` or `FANS`.
            live_type: Kind of live streams to count. `ALL`, `GAME`, `ECOMMERCE` or `OTHER`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_live_watch_distribution_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "live_crowd_type": live_crowd_type, "live_type": live_type},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1(
                o_author_id=_given["o_author_id"],
                live_crowd_type=_given.get("live_crowd_type", UNSET),
                live_type=_given.get("live_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_order_experience_v1(
        self, *, o_author_id: str, period: Literal["DAY_30", "DAY_90"] | None = None
    ) -> XingtuAuthorOrderExperienceResult:
        """Industries a creator has worked for.

        The industries from which a creator took orders, by creator id, over the past 30 or 90 days; the list can be
        empty.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_order_experience_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            period: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_order_experience_v1
        """
        from ..models.xingtu_author_order_experience_result import XingtuAuthorOrderExperienceResult

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1,
            {"o_author_id": o_author_id, "period": period},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1(
                o_author_id=_given["o_author_id"], period=_given.get("period", UNSET)
            ),
            lambda response: XingtuAuthorOrderExperienceResult.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_side_base_info_v1(self, *, o_author_id: str) -> Result:
        """Side card of a creator.

        The short facts that Xingtu shows beside a creator, by creator id.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_side_base_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_side_base_info_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_side_base_info_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_aggregator_get_author_tags_v1(self, *, star_author_id: str) -> Result:
        """Tags of a creator.

        The tags that Xingtu gives a creator, by creator id, which is called `starAuthorId` here, `oAuthorId`
        elsewhere.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_tags_v1(star_author_id="1")

        Args:
            star_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_tags_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1,
            {"star_author_id": star_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_tags_v1(
                star_author_id=_given["star_author_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_author_get_author_base_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuAuthorInfoResult:
        """Xingtu profile of a creator.

        Name, place, follower count, agency, tags and kinds of task of a creator, by creator id and form of content
        (short video, live, pictures or short drama).

        `GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_base_info_v1
        """
        from ..models.xingtu_author_info_result import XingtuAuthorInfoResult

        return _call(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_base_info_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuAuthorInfoResult.from_dict(response.json()),
        )

    def gw_api_author_get_author_marketing_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuMarketingInfoResult:
        """Prices and services of a creator.

        The price of each task that a creator takes, with discount and settlement terms, and the creator's
        industries, by creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_marketing_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_marketing_info_v1
        """
        from ..models.xingtu_marketing_info_result import XingtuMarketingInfoResult

        return _call(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_marketing_info_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuMarketingInfoResult.from_dict(response.json()),
        )

    def gw_api_author_get_author_platform_channel_info_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuAuthorPlatformChannelInfoResult:
        """Self-introduction of a creator.

        How creators introduce themselves, by creator id and form of content; the documented sample holds no more
        than that text.

        `GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_platform_channel_info_v2_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_platform_channel_info_v2_v1
        """
        from ..models.xingtu_author_platform_channel_info_result import XingtuAuthorPlatformChannelInfoResult

        return _call(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuAuthorPlatformChannelInfoResult.from_dict(response.json()),
        )

    def gw_api_author_get_author_show_items_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | None = None,
    ) -> XingtuShowItemsResult:
        """Latest videos of a creator.

        A creator's latest videos, personal and paid, with plays and interaction compared to others, by creator id
        and form of content. Mind the name; these are videos, not goods.

        `GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_show_items_v2_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            only_assign: Only videos that a brand chose this creator for. The service's default is `False`.
            flow_type: Whether views that were paid for count, too. `EXCLUDE` or `INCLUDE`. The service's default is
                `EXCLUDE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_show_items_v2_v1
        """
        from ..models.xingtu_show_items_result import XingtuShowItemsResult

        return _call(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1,
            {"o_author_id": o_author_id, "platform": platform, "only_assign": only_assign, "flow_type": flow_type},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_show_items_v2_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                only_assign=_given.get("only_assign", UNSET),
                flow_type=_given.get("flow_type", UNSET),
            ),
            lambda response: XingtuShowItemsResult.from_dict(response.json()),
        )

    def gw_api_data_get_author_hot_comment_tokens_v1(self, *, o_author_id: str) -> XingtuAuthorHotCommentTokensResult:
        """Frequent words in a creator's comments.

        The words that come up most in comments on a creator's videos, by creator id, each with its share.

        `GET /api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_get_author_hot_comment_tokens_v1
        """
        from ..models.xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult

        return _call(
            self._client,
            _GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_get_author_hot_comment_tokens_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: XingtuAuthorHotCommentTokensResult.from_dict(response.json()),
        )

    def gw_api_data_sp_author_audience_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        link_type: Literal["AWARE", "CONNECTED", "FOLLOW", "INTERESTED", "LIKE"] | None = None,
    ) -> XingtuDistributionResult:
        """Make-up of a creator's viewers.

        By creator id and form of content, how viewers spread over gender, age, place, device brand, interest and
        consumer group, at one level of closeness (connected, aware, interested, like or follow).

        `GET /api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_audience_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            link_type: How close to the creator the viewers are who are described, from merely reached to following.
                `CONNECTED`, `AWARE`, `INTERESTED`, `LIKE` or `FOLLOW`. The service's default is `CONNECTED`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_audience_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return _call(
            self._client,
            _GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "platform": platform, "link_type": link_type},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                link_type=_given.get("link_type", UNSET),
            ),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    def gw_api_data_sp_author_cp_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuCpInfoResult:
        """Value for money of a creator.

        Expected views of a creator's videos, and costs per thousand views and per engagement for three lengths, by
        creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_cp_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_cp_info_v1
        """
        from ..models.xingtu_cp_info_result import XingtuCpInfoResult

        return _call(
            self._client,
            _GW_API_DATA_SP_AUTHOR_CP_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_cp_info_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuCpInfoResult.from_dict(response.json()),
        )

    def gw_api_data_sp_author_link_struct_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuLinkStructResult:
        """Audience by closeness to a creator.

        How many people stand at each level of closeness to a creator, with share and the median of the industry, by
        creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_link_struct_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_link_struct_v1
        """
        from ..models.xingtu_link_struct_result import XingtuLinkStructResult

        return _call(
            self._client,
            _GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_link_struct_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuLinkStructResult.from_dict(response.json()),
        )

    def gw_api_data_sp_author_rec_videos_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuRecVideosResult:
        """Notable videos of a creator.

        Four lists of a creator's videos with their counts (masterpieces, newest, popular personal ones, popular
        paid ones), by creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_rec_videos_v2_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_rec_videos_v2_v1
        """
        from ..models.xingtu_rec_videos_result import XingtuRecVideosResult

        return _call(
            self._client,
            _GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_rec_videos_v2_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuRecVideosResult.from_dict(response.json()),
        )

    def gw_api_data_sp_author_touch_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuTouchDistributionResult:
        """Reach by kind of content.

        How a creator's reach spreads over kinds of content, in a tree of three levels, by creator id and form of
        content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_touch_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_touch_distribution_v1
        """
        from ..models.xingtu_touch_distribution_result import XingtuTouchDistributionResult

        return _call(
            self._client,
            _GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuTouchDistributionResult.from_dict(response.json()),
        )

    def gw_api_data_sp_author_video_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuAuthorVideoDistributionResult:
        """Video counts by topic.

        How many of a creator's videos belong to each topic, with shares, by creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_video_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_video_distribution_v1
        """
        from ..models.xingtu_author_video_distribution_result import XingtuAuthorVideoDistributionResult

        return _call(
            self._client,
            _GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_video_distribution_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuAuthorVideoDistributionResult.from_dict(response.json()),
        )

    def gw_api_data_sp_check_author_display_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuCheckAuthorDisplayResult:
        """Whether Xingtu offers a creator.

        Whether Xingtu offers a creator (`can_receive` in the answer), by creator id and form of content, with
        counts of followers and connected people.

        `GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_check_author_display_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_check_author_display_v1
        """
        from ..models.xingtu_check_author_display_result import XingtuCheckAuthorDisplayResult

        return _call(
            self._client,
            _GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_check_author_display_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuCheckAuthorDisplayResult.from_dict(response.json()),
        )

    def gw_api_data_sp_get_author_convert_ability_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        range_: Literal["DAY_30", "DAY_90"] | None = None,
    ) -> XingtuConvertAbilityResult:
        """Sales effect of a creator.

        Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos, by
        creator id, form of content and period (30 or 90 days).

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_convert_ability_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_convert_ability_v1
        """
        from ..models.xingtu_convert_ability_result import XingtuConvertAbilityResult

        return _call(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1,
            {"o_author_id": o_author_id, "platform": platform, "range_": range_},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                range_=_given.get("range_", UNSET),
            ),
            lambda response: XingtuConvertAbilityResult.from_dict(response.json()),
        )

    def gw_api_data_sp_get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | None = None,
        range_: Literal["DAY_30", "DAY_90"] | None = None,
        detail_type: Literal["PRODUCT", "VIDEO"] | None = None,
        page: int | None = None,
    ) -> XingtuConvertVideosOrProductsResult:
        """Selling videos or products of a creator.

        One page of the videos, or of the products, with which a creator sells, by creator id, over 30 or 90 days
        and in one industry or all. Page numbers start at 1.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1`, charged when it succeeds.
        The response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_convert_videos_or_products_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            industry_id: Industry of the videos or products. `ALL`, `ELECTRONICS_AND_APPLIANCES`, `SHOPPING`,
                `FOOD_AND_BEVERAGE`, `CLOTHING_AND_ACCESSORIES`, `HEALTHCARE_AND_MEDICAL`, `MEDICAL_INSTITUTIONS`,
                `HOME_AND_BUILDING_MATERIALS`, `LOCAL_SERVICES`, `BUSINESS_SERVICES`,
                `CULTURE_SPORTS_ENTERTAINMENT`, `BEAUTY_SERVICES`, `REAL_ESTATE`, `EDUCATION_AND_TRAINING`,
                `TRAVEL_AND_TOURISM`, `PUBLIC_SERVICES`, `GAMES`, `RETAIL`, `TRANSPORTATION_EQUIPMENT`,
                `AUTOMOTIVE`, `AGRICULTURE_FORESTRY_FISHERY`, `CHEMICAL_AND_ENERGY`, `ELECTRONICS_AND_ELECTRICAL`,
                `MACHINERY_EQUIPMENT`, `MEDIA_AND_INFORMATION`, `LOGISTICS`, `TELECOMMUNICATIONS`,
                `FINANCIAL_SERVICES`, `CATERING_SERVICES`, `SOFTWARE_TOOLS`, `FRANCHISING_AND_INVESTMENT`,
                `BEAUTY_AND_COSMETICS`, `MOTHER_BABY_AND_PET`, `DAILY_CHEMICALS`, `PHYSICAL_BOOKS`,
                `SOCIAL_AND_COMMUNICATION`, `CULTURAL_SUPPLIES` or `SPORTS_OUTDOOR`. The service's default is `ALL`.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            detail_type: Whether videos or products are listed. `VIDEO` or `PRODUCT`. The service's default is
                `VIDEO`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_convert_videos_or_products_v1
        """
        from ..models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult

        return _call(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "o_author_id": o_author_id,
                "platform": platform,
                "industry_id": industry_id,
                "range_": range_,
                "detail_type": detail_type,
                "page": page,
            },
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                industry_id=_given.get("industry_id", UNSET),
                range_=_given.get("range_", UNSET),
                detail_type=_given.get("detail_type", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: XingtuConvertVideosOrProductsResult.from_dict(response.json()),
        )

    def gw_api_data_sp_get_author_daily_fans_v1(
        self, *, o_author_id: str, start_date: datetime.date | str, end_date: datetime.date | str
    ) -> Result:
        """Daily follower counts of a creator.

        Follower count and change of each day between two dates, by creator id. Both dates are required, as
        yyyy-MM-dd.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_daily_fans_v1(o_author_id="1", start_date="2026-01-31",
            end_date="2026-01-31")

        Args:
            o_author_id: Xingtu id of the creator.
            start_date: First day, written yyyy-MM-dd.
            end_date: Last day, written yyyy-MM-dd.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_daily_fans_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1,
            {"o_author_id": o_author_id, "start_date": start_date, "end_date": end_date},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_daily_fans_v1(
                o_author_id=_given["o_author_id"], start_date=_given["start_date"], end_date=_given["end_date"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_data_sp_get_author_fans_distribution_v1(
        self, *, o_author_id: str, author_type: Literal["DIE_HARD_FAN", "FAN"] | None = None
    ) -> XingtuDistributionResult:
        """Make-up of a creator's followers.

        By creator id, how all followers, or the most loyal, spread over gender, age, place, device brand, interest
        and consumer group.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_fans_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            author_type: Whose profile to return, that of all followers or that of the most loyal. `FAN` or
                `DIE_HARD_FAN`. The service's default is `FAN`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_fans_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return _call(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "author_type": author_type},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1(
                o_author_id=_given["o_author_id"], author_type=_given.get("author_type", UNSET)
            ),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    def gw_api_data_sp_get_author_link_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        industry_tag: DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag | None = None,
    ) -> XingtuLinkInfoResult:
        """Xingtu indices of a creator.

        Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each with
        rank and average, by creator id, in one industry or all.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_link_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            industry_tag: Industry to compare within. `ALL`, `ELECTRONICS_AND_APPLIANCES`, `SHOPPING`,
                `FOOD_AND_BEVERAGE`, `CLOTHING_AND_ACCESSORIES`, `HEALTHCARE_AND_MEDICAL`, `MEDICAL_INSTITUTIONS`,
                `HOME_AND_BUILDING_MATERIALS`, `LOCAL_SERVICES`, `BUSINESS_SERVICES`,
                `CULTURE_SPORTS_ENTERTAINMENT`, `BEAUTY_SERVICES`, `REAL_ESTATE`, `EDUCATION_AND_TRAINING`,
                `TRAVEL_AND_TOURISM`, `PUBLIC_SERVICES`, `GAMES`, `RETAIL`, `TRANSPORTATION_EQUIPMENT`,
                `AUTOMOTIVE`, `AGRICULTURE_FORESTRY_FISHERY`, `CHEMICAL_AND_ENERGY`, `ELECTRONICS_AND_ELECTRICAL`,
                `MACHINERY_EQUIPMENT`, `MEDIA_AND_INFORMATION`, `LOGISTICS`, `TELECOMMUNICATIONS`,
                `FINANCIAL_SERVICES`, `CATERING_SERVICES`, `SOFTWARE_TOOLS`, `FRANCHISING_AND_INVESTMENT`,
                `BEAUTY_AND_COSMETICS`, `MOTHER_BABY_AND_PET`, `DAILY_CHEMICALS`, `PHYSICAL_BOOKS`,
                `SOCIAL_AND_COMMUNICATION`, `CULTURAL_SUPPLIES` or `SPORTS_OUTDOOR`. The service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_link_info_v1
        """
        from ..models.xingtu_link_info_result import XingtuLinkInfoResult

        return _call(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform, "industry_tag": industry_tag},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_link_info_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                industry_tag=_given.get("industry_tag", UNSET),
            ),
            lambda response: XingtuLinkInfoResult.from_dict(response.json()),
        )

    def gw_api_data_sp_get_author_spread_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        range_: Literal["DAY_30", "DAY_90"] | None = None,
        type_: Literal["PERSONAL_VIDEO", "XINTU_VIDEO"] | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | None = None,
    ) -> XingtuSpreadInfoResult:
        """Video performance of a creator.

        Median plays, interaction and completion rates, averages of likes, comments and shares, and expected costs,
        by creator id, over 30 or 90 days. Personal and Xingtu videos are counted apart.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_spread_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            type_: Videos to count, the creator's own or those made through Xingtu. `PERSONAL_VIDEO` or
                `XINTU_VIDEO`. The service's default is `PERSONAL_VIDEO`.
            only_assign: Only videos that a brand chose this creator for. The service's default is `False`.
            flow_type: Whether views that were paid for count, too. `EXCLUDE` or `INCLUDE`. The service's default is
                `EXCLUDE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_spread_info_v1
        """
        from ..models.xingtu_spread_info_result import XingtuSpreadInfoResult

        return _call(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1,
            {
                "o_author_id": o_author_id,
                "platform": platform,
                "range_": range_,
                "type_": type_,
                "only_assign": only_assign,
                "flow_type": flow_type,
            },
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                range_=_given.get("range_", UNSET),
                type_=_given.get("type_", UNSET),
                only_assign=_given.get("only_assign", UNSET),
                flow_type=_given.get("flow_type", UNSET),
            ),
            lambda response: XingtuSpreadInfoResult.from_dict(response.json()),
        )

    def gw_api_data_sp_item_report_detail_v1(self, *, item_id: str) -> XingtuItemReportDetailResult:
        """Report on one video.

        One video by item id, with its author, counts, rates and music.

        `GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_item_report_detail_v1(item_id="1")

        Args:
            item_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_item_report_detail_v1
        """
        from ..models.xingtu_item_report_detail_result import XingtuItemReportDetailResult

        return _call(
            self._client,
            _GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_item_report_detail_v1(item_id=_given["item_id"]),
            lambda response: XingtuItemReportDetailResult.from_dict(response.json()),
        )

    def gw_api_data_sp_item_report_th_analysis_v1(self, *, item_id: str) -> XingtuItemReportThAnalysisResult:
        """Likes and drop-offs within a video.

        How many viewers liked a video and how many left it, along its playing time, by item id.

        `GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_item_report_th_analysis_v1(item_id="1")

        Args:
            item_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_item_report_th_analysis_v1
        """
        from ..models.xingtu_item_report_th_analysis_result import XingtuItemReportThAnalysisResult

        return _call(
            self._client,
            _GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_item_report_th_analysis_v1(item_id=_given["item_id"]),
            lambda response: XingtuItemReportThAnalysisResult.from_dict(response.json()),
        )

    def gw_api_data_sp_item_report_trend_v1(self, *, item_id: str) -> XingtuItemReportTrendResult:
        """Daily figures of one video.

        Plays, likes, comments, shares, collections, rates and heat of one video day by day, by item id.

        `GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_item_report_trend_v1(item_id="1")

        Args:
            item_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_item_report_trend_v1
        """
        from ..models.xingtu_item_report_trend_result import XingtuItemReportTrendResult

        return _call(
            self._client,
            _GW_API_DATA_SP_ITEM_REPORT_TREND_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_item_report_trend_v1(item_id=_given["item_id"]),
            lambda response: XingtuItemReportTrendResult.from_dict(response.json()),
        )

    def gw_api_gauthor_author_get_business_card_info_v1(self, *, o_author_id: str) -> Result:
        """Business card of a creator.

        What stands on a creator's Xingtu business card, by creator id.

        `GET /api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_gauthor_author_get_business_card_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_gauthor_author_get_business_card_info_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_gauthor_author_get_business_card_info_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def gw_api_gauthor_get_author_content_hot_keywords_v1(
        self, *, o_author_id: str
    ) -> XingtuAuthorContentHotKeywordsResult:
        """Keywords in a creator's content.

        The words that stand out in what a creator publishes, by creator id; the answer can be empty.

        `GET /api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_gauthor_get_author_content_hot_keywords_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_gauthor_get_author_content_hot_keywords_v1
        """
        from ..models.xingtu_author_content_hot_keywords_result import XingtuAuthorContentHotKeywordsResult

        return _call(
            self._client,
            _GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_gauthor_get_author_content_hot_keywords_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: XingtuAuthorContentHotKeywordsResult.from_dict(response.json()),
        )

    def gw_api_gsearch_search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | None = None,
        search_type: Literal["CONTENT", "NICKNAME"] | None = None,
        marketing_target: Literal["ACTION_CONVERSION", "BRAND_EXPOSURE", "CIRCLE_SEEDING"] | None = None,
        industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: Literal["FEMALE", "MALE"] | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | None = None,
    ) -> XingtuSearchResult:
        """Creators matching many filters.

        One page of Xingtu's creators, by followers or Xingtu's own score, with some 25 optional filters on creator,
        audience, price and performance. Filters with several values take labels joined by commas; ranges are
        written min-max.

        `GET /api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_gsearch_search_for_author_square_v1()

        Args:
            keyword: Words to search for; `searchType` says where.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the creators; most followers first, or by Xingtu's score. `DEFAULT` or `FANS`. The
                service's default is `FANS`.
            search_type: Where the words are looked for, in nicknames or in content. `NICKNAME` or `CONTENT`. The
                service's default is `NICKNAME`.
            marketing_target: What the campaign is for, as the name in the enumeration or its number; 1 brand
                exposure, 2 interest beyond the own circle, 3 sales. `BRAND_EXPOSURE`, `CIRCLE_SEEDING` or
                `ACTION_CONVERSION`.
            industry: Industry that creators are recommended for, as the name in the enumeration, its number or its
                Chinese name. `ALL`, `ELECTRONICS_AND_APPLIANCES`, `SHOPPING`, `FOOD_AND_BEVERAGE`,
                `CLOTHING_AND_ACCESSORIES`, `HEALTHCARE_AND_MEDICAL`, `MEDICAL_INSTITUTIONS`,
                `HOME_AND_BUILDING_MATERIALS`, `LOCAL_SERVICES`, `BUSINESS_SERVICES`,
                `CULTURE_SPORTS_ENTERTAINMENT`, `BEAUTY_SERVICES`, `REAL_ESTATE`, `EDUCATION_AND_TRAINING`,
                `TRAVEL_AND_TOURISM`, `PUBLIC_SERVICES`, `GAMES`, `RETAIL`, `TRANSPORTATION_EQUIPMENT`,
                `AUTOMOTIVE`, `AGRICULTURE_FORESTRY_FISHERY`, `CHEMICAL_AND_ENERGY`, `ELECTRONICS_AND_ELECTRICAL`,
                `MACHINERY_EQUIPMENT`, `MEDIA_AND_INFORMATION`, `LOGISTICS`, `TELECOMMUNICATIONS`,
                `FINANCIAL_SERVICES`, `CATERING_SERVICES`, `SOFTWARE_TOOLS`, `FRANCHISING_AND_INVESTMENT`,
                `BEAUTY_AND_COSMETICS`, `MOTHER_BABY_AND_PET`, `DAILY_CHEMICALS`, `PHYSICAL_BOOKS`,
                `SOCIAL_AND_COMMUNICATION`, `CULTURAL_SUPPLIES` or `SPORTS_OUTDOOR`. The service's default is `ALL`.
            is_superstar: Only celebrities. The service's default is `False`.
            follower_range: Least and greatest number of followers, with a hyphen between them, such as 1000-2000.
            kol_price_type: What the price is for, mostly a length or a kind of video. `VIDEO_1_20S`,
                `VIDEO_21_60S`, `VIDEO_OVER_60S`, `CUSTOM_SHORT_DRAMA_EPISODE`, `NATURAL_PLAY_CPM`,
                `SHORT_LIVE_SEEDING_VIDEO`, `SHORT_LIVE_WARMUP_VIDEO`, `CELEBRITY_SHORT_LIVE_SEEDING`,
                `CELEBRITY_SHORT_LIVE_WARMUP`, `CELEBRITY_VIDEO`, `COLLECTION_VIDEO`,
                `DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR` or `DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT`.
            kol_price_range: Least and greatest price that a creator asks, with a hyphen between them, such as
                10000-50000.
            content_tag: Categories of creators by Xingtu's Chinese labels of the first or second level, separated
                by commas.
            content_theme: Themes of content by Xingtu's Chinese labels of the second level, separated by commas.
            persona_tag: Who the creator is, as Xingtu's Chinese labels or numeric ids of tags, separated by commas.
            gender: Sex of the creator. `MALE` or `FEMALE`.
            location: Where the creator lives, as full Chinese names of provinces or cities separated by commas.
            tonality_tag: Style of the creator, as Xingtu's Chinese labels of the first or second level, separated
                by commas.
            connected_user_range: Least and greatest number of users reached, with a hyphen between them.
            audience_image: Who should watch, as codes separated by commas: `GENDER_MALE_` or `GENDER_FEMALE_` with
                50, 60, 70 or 80; `AGE_18_23`, `AGE_24_30`, `AGE_31_40`, `AGE_41_50`, `AGE_GT_50`; `DEVICE_` with
                IPHONE, HUAWEI, XIAOMI, VIVO or OPPO; `CITY_TIER_` with 1 to 5; `SPEND_0_50`, `SPEND_50_100`,
                `SPEND_100_200`, `SPEND_200_500`, `SPEND_GT_500` for the amount of an order; `CROWD_` with
                REFINED_MOTHER, URBAN_SILVER, NEW_WHITE_COLLAR, SENIOR_MIDDLE_CLASS, URBAN_BLUE_COLLAR, GEN_Z,
                TOWN_MIDDLE_AGED or TOWN_YOUTH.
            fans_image: Who should follow, as codes separated by commas; the codes are those of `audienceImage`.
            expected_play_range: Least and greatest expected number of views, with a hyphen between them; a high
                number stands for an open end.
            expected_cpm_range: Least and greatest expected cost of 1,000 views, with a hyphen between them, such as
                0-30.
            expected_cpe_range: Least and greatest expected cost of an interaction, with a hyphen between them, such
                as 0-5.
            interaction_rate_range: Least and greatest share of viewers that interact, as decimals with a hyphen;
                0.01-1 is 1 % and more.
            completion_rate_range: Least and greatest share of viewers that watch to the end, as decimals with a
                hyphen; 0.1-1 is 10 % and more.
            viral_rate_range: Least and greatest share of videos that took off, as decimals with a hyphen, such as
                0.25-0.5.
            progress_task_range: Tasks in progress within some days, as days, colon, least number, hyphen, greatest
                number; either number may be left out (30:8-).
            is_curated_author: Only creators whom Xingtu chose for its recommendations by theme. The service's
                default is `False`.
            author_list: One of the lists that Xingtu recommends by theme, as the name in the enumeration, the
                numeric id of the list or its Chinese title. `SHORT_LIVE_ENTERTAINMENT_CREATORS`,
                `SHORT_DRAMA_ACTORS`, `WECHAT_QUICK_CONNECT_CREATORS`, `AI_STAR_PLAN_CREATORS`,
                `COMMERCE_ADVANTAGE_CREATORS`, `HIGH_VALUE_CREATORS`, `SEEDING_ADVANTAGE_CREATORS`,
                `BASKETBALL_CREATORS`, `PREMIUM_CONTENT_MEDIA`, `TREND_SETTING_MEDIA`, `FACTORY_TRACEABILITY_MEDIA`,
                `RUNNING_CREATORS`, `LIGHT_OUTDOOR_CREATORS`, `FITNESS_CREATORS`, `YOGA_CREATORS`,
                `STREET_SPORTS_CREATORS`, `CYCLING_CREATORS`, `FOOTBALL_CREATORS`, `FISHING_CREATORS` or
                `BEAUTY_QUALITY_CREATORS`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_gsearch_search_for_author_square_v1
        """
        from ..models.xingtu_search_result import XingtuSearchResult

        return _call(
            self._client,
            _GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "search_type": search_type,
                "marketing_target": marketing_target,
                "industry": industry,
                "is_superstar": is_superstar,
                "follower_range": follower_range,
                "kol_price_type": kol_price_type,
                "kol_price_range": kol_price_range,
                "content_tag": content_tag,
                "content_theme": content_theme,
                "persona_tag": persona_tag,
                "gender": gender,
                "location": location,
                "tonality_tag": tonality_tag,
                "connected_user_range": connected_user_range,
                "audience_image": audience_image,
                "fans_image": fans_image,
                "expected_play_range": expected_play_range,
                "expected_cpm_range": expected_cpm_range,
                "expected_cpe_range": expected_cpe_range,
                "interaction_rate_range": interaction_rate_range,
                "completion_rate_range": completion_rate_range,
                "viral_rate_range": viral_rate_range,
                "progress_task_range": progress_task_range,
                "is_curated_author": is_curated_author,
                "author_list": author_list,
            },
            lambda _given: _request_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1(
                keyword=_given.get("keyword", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                search_type=_given.get("search_type", UNSET),
                marketing_target=_given.get("marketing_target", UNSET),
                industry=_given.get("industry", UNSET),
                is_superstar=_given.get("is_superstar", UNSET),
                follower_range=_given.get("follower_range", UNSET),
                kol_price_type=_given.get("kol_price_type", UNSET),
                kol_price_range=_given.get("kol_price_range", UNSET),
                content_tag=_given.get("content_tag", UNSET),
                content_theme=_given.get("content_theme", UNSET),
                persona_tag=_given.get("persona_tag", UNSET),
                gender=_given.get("gender", UNSET),
                location=_given.get("location", UNSET),
                tonality_tag=_given.get("tonality_tag", UNSET),
                connected_user_range=_given.get("connected_user_range", UNSET),
                audience_image=_given.get("audience_image", UNSET),
                fans_image=_given.get("fans_image", UNSET),
                expected_play_range=_given.get("expected_play_range", UNSET),
                expected_cpm_range=_given.get("expected_cpm_range", UNSET),
                expected_cpe_range=_given.get("expected_cpe_range", UNSET),
                interaction_rate_range=_given.get("interaction_rate_range", UNSET),
                completion_rate_range=_given.get("completion_rate_range", UNSET),
                viral_rate_range=_given.get("viral_rate_range", UNSET),
                progress_task_range=_given.get("progress_task_range", UNSET),
                is_curated_author=_given.get("is_curated_author", UNSET),
                author_list=_given.get("author_list", UNSET),
            ),
            lambda response: XingtuSearchResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.search_kol_simple_v1 is deprecated: the provider advises against it.")
    def search_kol_simple_v1(
        self, *, keyword: str, platform_source: Literal["_1", "_2", "_3"], page: int
    ) -> XingtuSearchResult:
        """Creators matching a keyword.

        One page of creators on Douyin (`_1`), Toutiao (`_2`) or Xigua (`_3`) who match a keyword. All three
        parameters are required.

        `GET /api/douyin-xingtu/search-kol-simple/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.search_kol_simple_v1(keyword="coffee", platform_source="_1", page=1)

        Args:
            keyword: Words to search for.
            platform_source: Site on which to search; `_1` Douyin, `_2` Toutiao, `_3` Xigua.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#search_kol_simple_v1
        """
        from ..models.xingtu_search_result import XingtuSearchResult

        return _call(
            self._client,
            _SEARCH_KOL_SIMPLE_V1,
            {"keyword": keyword, "platform_source": platform_source, "page": page},
            lambda _given: _request_douyin_xingtu_search_kol_simple_v1(
                keyword=_given["keyword"], platform_source=_given["platform_source"], page=_given["page"]
            ),
            lambda response: XingtuSearchResult.from_dict(response.json()),
        )


class AsyncDouyinXingtu(_Suggesting):
    """Figures about creators on Xingtu, where brands order videos on Douyin."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_commerce_seed_base_info_v1 is deprecated: the provider advises against it."
    )
    async def get_author_commerce_seed_base_info_v1(
        self, *, kol_id: str, range_: str
    ) -> XingtuCommerceSeedBaseInfoResult:
        """Seeding figures of a creator, by KOL id.

        How well a creator's videos seed interest in products, as ranges and ranks, with searches after viewing. The
        time range is required, and its values are not documented.

        `GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_commerce_seed_base_info_v1(kol_id="1", range_="1")

        Args:
            kol_id: Xingtu id of the creator.
            range_: How many days back to count; the values aren't documented.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_commerce_seed_base_info_v1
        """
        from ..models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult

        return await _acall(
            self._client,
            _GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1,
            {"kol_id": kol_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_get_author_commerce_seed_base_info_v1(
                kol_id=_given["kol_id"], range_=_given["range_"]
            ),
            lambda response: XingtuCommerceSeedBaseInfoResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_commerce_spread_info_v1 is deprecated: the provider advises against it."
    )
    async def get_author_commerce_spread_info_v1(self, *, kol_id: str) -> XingtuAuthorCommerceSpreadInfoResult:
        """Creator's views and costs, by KOL id.

        Costs per thousand views and per engagement for three lengths of video, with view counts.

        `GET /api/douyin-xingtu/get-author-commerce-spread-info/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_commerce_spread_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_commerce_spread_info_v1
        """
        from ..models.xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult

        return await _acall(
            self._client,
            _GET_AUTHOR_COMMERCE_SPREAD_INFO_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_author_commerce_spread_info_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuAuthorCommerceSpreadInfoResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_content_hot_keywords_v1 is deprecated: the provider advises against it."
    )
    async def get_author_content_hot_keywords_v1(self, *, kol_id: str) -> XingtuAuthorContentHotKeywordsResult:
        """Keywords in a creator's content, by KOL id.

        The words that stand out in what a creator publishes; the answer can be empty.

        `GET /api/douyin-xingtu/get-author-content-hot-keywords/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_content_hot_keywords_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_content_hot_keywords_v1
        """
        from ..models.xingtu_author_content_hot_keywords_result import XingtuAuthorContentHotKeywordsResult

        return await _acall(
            self._client,
            _GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_author_content_hot_keywords_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuAuthorContentHotKeywordsResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_author_hot_comment_tokens_v1 is deprecated: the provider advises against it."
    )
    async def get_author_hot_comment_tokens_v1(self, *, kol_id: str) -> XingtuAuthorHotCommentTokensResult:
        """Frequent words in comments, by KOL id.

        The words that come up most in comments on a creator's videos, each with its share.

        `GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_author_hot_comment_tokens_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_author_hot_comment_tokens_v1
        """
        from ..models.xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult

        return await _acall(
            self._client,
            _GET_AUTHOR_HOT_COMMENT_TOKENS_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_author_hot_comment_tokens_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuAuthorHotCommentTokensResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_kol_audience_distribution_v1 is deprecated: the provider advises against it."
    )
    async def get_kol_audience_distribution_v1(self, *, kol_id: str) -> XingtuDistributionResult:
        """Make-up of a creator's viewers, by KOL id.

        How the viewers of a creator spread over gender, age, province, city, city tier, device brand, interest and
        consumer group.

        `GET /api/douyin-xingtu/get-kol-audience-distribution/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_audience_distribution_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_audience_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return await _acall(
            self._client,
            _GET_KOL_AUDIENCE_DISTRIBUTION_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_audience_distribution_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_convert_ability_v1 is deprecated: the provider advises against it.")
    async def get_kol_convert_ability_v1(
        self, *, kol_id: str, range_: Literal["_2", "_3"]
    ) -> XingtuConvertAbilityResult:
        """Sales effect of a creator, by KOL id.

        Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos. The time
        range is required, `_2` for 30 days or `_3` for 90.

        `GET /api/douyin-xingtu/get-kol-convert-ability/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_convert_ability_v1(kol_id="1", range_="_2")

        Args:
            kol_id: Xingtu id of the creator.
            range_: How many days back to count; `_2` 30 days, `_3` 90.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_convert_ability_v1
        """
        from ..models.xingtu_convert_ability_result import XingtuConvertAbilityResult

        return await _acall(
            self._client,
            _GET_KOL_CONVERT_ABILITY_V1,
            {"kol_id": kol_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_get_kol_convert_ability_v1(
                kol_id=_given["kol_id"], range_=_given["range_"]
            ),
            lambda response: XingtuConvertAbilityResult.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.douyin_xingtu.get_kol_convert_videos_or_products_v1 is deprecated: the provider advises against it."
    )
    async def get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: Literal["_1", "_2"], page: int
    ) -> XingtuConvertVideosOrProductsResult:
        """Selling videos or products, by KOL id.

        One page of the videos (`_1`) or of the products (`_2`) with which a creator sells. Kind and page number are
        both required.

        `GET /api/douyin-xingtu/get-kol-convert-videos-or-products/v1`, charged when it succeeds. The response is
        typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_convert_videos_or_products_v1(kol_id="1", detail_type="_1", page=1)

        Args:
            kol_id: Xingtu id of the creator.
            detail_type: Whether videos (`_1`) or products (`_2`) are listed.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_convert_videos_or_products_v1
        """
        from ..models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult

        return await _acall(
            self._client,
            _GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {"kol_id": kol_id, "detail_type": detail_type, "page": page},
            lambda _given: _request_douyin_xingtu_get_kol_convert_videos_or_products_v1(
                kol_id=_given["kol_id"], detail_type=_given["detail_type"], page=_given["page"]
            ),
            lambda response: XingtuConvertVideosOrProductsResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_cp_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_cp_info_v1(self, *, kol_id: str) -> XingtuCpInfoResult:
        """Creator's value for money, by KOL id.

        Expected views of a creator's videos, with the cost per thousand views and per engagement for three lengths
        of video.

        `GET /api/douyin-xingtu/get-kol-cp-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_cp_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_cp_info_v1
        """
        from ..models.xingtu_cp_info_result import XingtuCpInfoResult

        return await _acall(
            self._client,
            _GET_KOL_CP_INFO_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_cp_info_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuCpInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_daily_fans_v1 is deprecated: the provider advises against it.")
    async def get_kol_daily_fans_v1(
        self, *, kol_id: str, start_date: datetime.date | str, end_date: datetime.date | str
    ) -> XingtuKolDailyFansResult:
        """Daily follower counts, by KOL id.

        Follower count and change of each day between two dates, with the growth over the whole span. Both dates are
        required, as yyyy-MM-dd.

        `GET /api/douyin-xingtu/get-kol-daily-fans/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_daily_fans_v1(kol_id="1", start_date="2026-01-31", end_date="2026-01-31")

        Args:
            kol_id: Xingtu id of the creator.
            start_date: First day, written yyyy-MM-dd.
            end_date: Last day, written yyyy-MM-dd.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_daily_fans_v1
        """
        from ..models.xingtu_kol_daily_fans_result import XingtuKolDailyFansResult

        return await _acall(
            self._client,
            _GET_KOL_DAILY_FANS_V1,
            {"kol_id": kol_id, "start_date": start_date, "end_date": end_date},
            lambda _given: _request_douyin_xingtu_get_kol_daily_fans_v1(
                kol_id=_given["kol_id"], start_date=_given["start_date"], end_date=_given["end_date"]
            ),
            lambda response: XingtuKolDailyFansResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_fans_distribution_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_distribution_v1(
        self, *, kol_id: str, fans_type: Literal["_1", "_5"] | None = None
    ) -> XingtuDistributionResult:
        """Make-up of a creator's followers, by KOL id.

        How the followers of a creator spread over gender, age, place, device brand, interest and consumer group;
        `_5` keeps to the most loyal ones.

        `GET /api/douyin-xingtu/get-kol-fans-distribution/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_fans_distribution_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            fans_type: Whose profile to return, that of all followers (`_1`) or that of the most loyal (`_5`). The
                service's default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_fans_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return await _acall(
            self._client,
            _GET_KOL_FANS_DISTRIBUTION_V1,
            {"kol_id": kol_id, "fans_type": fans_type},
            lambda _given: _request_douyin_xingtu_get_kol_fans_distribution_v1(
                kol_id=_given["kol_id"], fans_type=_given.get("fans_type", UNSET)
            ),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | None = None
    ) -> XingtuAuthorInfoResult:
        """Xingtu profile of a creator, by KOL id.

        Name, place, follower count, agency, tags and kinds of task of a creator, for short video or live streaming.

        `GET /api/douyin-xingtu/get-kol-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            platform_channel: Kind of content that the figures are about; `_1` short videos, `_10` live streams. The
                service's default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_info_v1
        """
        from ..models.xingtu_author_info_result import XingtuAuthorInfoResult

        return await _acall(
            self._client,
            _GET_KOL_INFO_V1,
            {"kol_id": kol_id, "platform_channel": platform_channel},
            lambda _given: _request_douyin_xingtu_get_kol_info_v1(
                kol_id=_given["kol_id"], platform_channel=_given.get("platform_channel", UNSET)
            ),
            lambda response: XingtuAuthorInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_link_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_link_info_v1(self, *, kol_id: str, industry_tag: str | None = None) -> XingtuLinkInfoResult:
        """Xingtu indices of a creator, by KOL id.

        Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each with
        rank and average, optionally within an industry.

        `GET /api/douyin-xingtu/get-kol-link-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_link_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            industry_tag: Industry to compare within, as Xingtu's tag; empty for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_link_info_v1
        """
        from ..models.xingtu_link_info_result import XingtuLinkInfoResult

        return await _acall(
            self._client,
            _GET_KOL_LINK_INFO_V1,
            {"kol_id": kol_id, "industry_tag": industry_tag},
            lambda _given: _request_douyin_xingtu_get_kol_link_info_v1(
                kol_id=_given["kol_id"], industry_tag=_given.get("industry_tag", UNSET)
            ),
            lambda response: XingtuLinkInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_link_struct_v1 is deprecated: the provider advises against it.")
    async def get_kol_link_struct_v1(self, *, kol_id: str) -> XingtuLinkStructResult:
        """Audience by closeness, by KOL id.

        How many people stand at each level of closeness to a creator, with share and the median of the industry.

        `GET /api/douyin-xingtu/get-kol-link-struct/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_link_struct_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_link_struct_v1
        """
        from ..models.xingtu_link_struct_result import XingtuLinkStructResult

        return await _acall(
            self._client,
            _GET_KOL_LINK_STRUCT_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_link_struct_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuLinkStructResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_marketing_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_marketing_info_v1(
        self, *, kol_id: str, platform_channel: Literal["_1", "_10"] | None = None
    ) -> XingtuMarketingInfoResult:
        """Creator's prices and services, by KOL id.

        The price of each task that a creator takes, with discount and settlement terms, and the creator's
        industries. For short video or live streaming.

        `GET /api/douyin-xingtu/get-kol-marketing-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_marketing_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            platform_channel: Kind of content that the figures are about; `_1` short videos, `_10` live streams. The
                service's default is `_1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_marketing_info_v1
        """
        from ..models.xingtu_marketing_info_result import XingtuMarketingInfoResult

        return await _acall(
            self._client,
            _GET_KOL_MARKETING_INFO_V1,
            {"kol_id": kol_id, "platform_channel": platform_channel},
            lambda _given: _request_douyin_xingtu_get_kol_marketing_info_v1(
                kol_id=_given["kol_id"], platform_channel=_given.get("platform_channel", UNSET)
            ),
            lambda response: XingtuMarketingInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_rec_videos_v1 is deprecated: the provider advises against it.")
    async def get_kol_rec_videos_v1(self, *, kol_id: str) -> XingtuRecVideosResult:
        """Notable videos of a creator, by KOL id.

        Four lists of a creator's videos with their counts: masterpieces, newest, popular personal ones and popular
        paid ones.

        `GET /api/douyin-xingtu/get-kol-rec-videos/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_rec_videos_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_rec_videos_v1
        """
        from ..models.xingtu_rec_videos_result import XingtuRecVideosResult

        return await _acall(
            self._client,
            _GET_KOL_REC_VIDEOS_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_rec_videos_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuRecVideosResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_show_items_v2_v1 is deprecated: the provider advises against it.")
    async def get_kol_show_items_v2_v1(self, *, kol_id: str, only_assign: bool | None = None) -> XingtuShowItemsResult:
        """Latest videos of a creator, by KOL id.

        A creator's latest videos, personal and paid, with plays and interaction compared to others. Mind the name;
        these are videos, not goods.

        `GET /api/douyin-xingtu/get-kol-show-items-v2/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_show_items_v2_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            only_assign: Videos made through Xingtu instead of the creator's own. The service's default is `False`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_show_items_v2_v1
        """
        from ..models.xingtu_show_items_result import XingtuShowItemsResult

        return await _acall(
            self._client,
            _GET_KOL_SHOW_ITEMS_V2_V1,
            {"kol_id": kol_id, "only_assign": only_assign},
            lambda _given: _request_douyin_xingtu_get_kol_show_items_v2_v1(
                kol_id=_given["kol_id"], only_assign=_given.get("only_assign", UNSET)
            ),
            lambda response: XingtuShowItemsResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_spread_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_spread_info_v1(
        self,
        *,
        kol_id: str,
        type_: Literal["_1", "_2"] | None = None,
        range_: Literal["_2", "_3"] | None = None,
        flow_type: str | None = None,
        only_assign: bool | None = None,
    ) -> XingtuSpreadInfoResult:
        """Video performance of a creator, by KOL id.

        Median plays, interaction and completion rates, averages of likes, comments and shares, and expected costs.
        For personal or Xingtu videos, over 30 (`_2`) or 90 (`_3`) days.

        `GET /api/douyin-xingtu/get-kol-spread-info/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_spread_info_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.
            type_: Videos to count; `_1` the creator's own, `_2` those made through Xingtu. The service's default is
                `_1`.
            range_: How many days back to count; `_2` 30 days, `_3` 90. The service's default is `_2`.
            flow_type: Kind of views to count; the values aren't documented. The service's default is `1`.
            only_assign: Only videos that a brand chose this creator for. The service's default is `False`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_spread_info_v1
        """
        from ..models.xingtu_spread_info_result import XingtuSpreadInfoResult

        return await _acall(
            self._client,
            _GET_KOL_SPREAD_INFO_V1,
            {"kol_id": kol_id, "type_": type_, "range_": range_, "flow_type": flow_type, "only_assign": only_assign},
            lambda _given: _request_douyin_xingtu_get_kol_spread_info_v1(
                kol_id=_given["kol_id"],
                type_=_given.get("type_", UNSET),
                range_=_given.get("range_", UNSET),
                flow_type=_given.get("flow_type", UNSET),
                only_assign=_given.get("only_assign", UNSET),
            ),
            lambda response: XingtuSpreadInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_kol_touch_distribution_v1 is deprecated: the provider advises against it.")
    async def get_kol_touch_distribution_v1(self, *, kol_id: str) -> XingtuTouchDistributionResult:
        """Reach by kind of content, by KOL id.

        How a creator's reach spreads over kinds of content, in a tree of three levels.

        `GET /api/douyin-xingtu/get-kol-touch-distribution/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_kol_touch_distribution_v1(kol_id="1")

        Args:
            kol_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_kol_touch_distribution_v1
        """
        from ..models.xingtu_touch_distribution_result import XingtuTouchDistributionResult

        return await _acall(
            self._client,
            _GET_KOL_TOUCH_DISTRIBUTION_V1,
            {"kol_id": kol_id},
            lambda _given: _request_douyin_xingtu_get_kol_touch_distribution_v1(kol_id=_given["kol_id"]),
            lambda response: XingtuTouchDistributionResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.get_video_detail_v1 is deprecated: the provider advises against it.")
    async def get_video_detail_v1(self, *, detail_id: str) -> Result:
        """Xingtu video report, by detail id.

        What Xingtu reports about one video; the documented sample is empty but for the source's own status.

        `GET /api/douyin-xingtu/get-video-detail/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.get_video_detail_v1(detail_id="1")

        Args:
            detail_id: Id of the video, as Xingtu gives it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#get_video_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"detail_id": detail_id},
            lambda _given: _request_douyin_xingtu_get_video_detail_v1(detail_id=_given["detail_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_commerce_seed_base_info_v1(
        self, *, o_author_id: str, range_: Literal["DAY_30", "DAY_90"] | None = None
    ) -> XingtuCommerceSeedBaseInfoResult:
        """Product seeding figures of a creator.

        How well a creator's videos seed interest in products over 30 or 90 days, by creator id. Ranges and ranks
        rather than exact counts, with searches after viewing.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1`, charged when it succeeds.
        The response is typed.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_commerce_seed_base_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_90`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_commerce_seed_base_info_v1
        """
        from ..models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1,
            {"o_author_id": o_author_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1(
                o_author_id=_given["o_author_id"], range_=_given.get("range_", UNSET)
            ),
            lambda response: XingtuCommerceSeedBaseInfoResult.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_commerce_spread_info_v1(
        self, *, o_author_id: str
    ) -> XingtuAuthorCommerceSpreadInfoResult:
        """Views and their costs for a creator.

        Costs per thousand views and per engagement for three lengths of video, with view counts, by creator id.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_commerce_spread_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_commerce_spread_info_v1
        """
        from ..models.xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SPREAD_INFO_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_commerce_spread_info_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: XingtuAuthorCommerceSpreadInfoResult.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_contract_base_info(
        self, *, o_author_id: str, range_: Literal["DAY_30", "DAY_90"] | None = None
    ) -> Result:
        """Contract facts of a creator.

        What Xingtu says about a creator's contracts over 30 or 90 days, by creator id. Unlike its siblings, the
        path carries no version.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_contract_base_info(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            range_: How many days back to count. `DAY_30` or `DAY_90`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_contract_base_info
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO,
            {"o_author_id": o_author_id, "range_": range_},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_contract_base_info(
                o_author_id=_given["o_author_id"], range_=_given.get("range_", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: Literal["ALL", "PERSONAL", "XINGTU"] | None = None,
        only_assign: bool | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
    ) -> Result:
        """Videos on a creator's home page.

        One page of the videos on a creator's Xingtu home page, by creator id; keyword, kind, assignment and dates
        narrow it. Days are written yyyyMMdd and counted in Shanghai time.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_homepage_videos_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            page: Number of the page, from 1. The service's default is `1`.
            keyword: Words that the videos must have.
            video_type: Videos to list; all, the creator's own or those made through Xingtu. `ALL`, `PERSONAL` or
                `XINGTU`. The service's default is `ALL`.
            only_assign: Only videos that a brand chose this creator for; Xingtu shows the choice with `videoType`
                `XINGTU`. The service's default is `False`.
            start_date: First day of publication, written yyyyMMdd; whole days in Shanghai's time.
            end_date: Last day of publication, written yyyyMMdd; whole days in Shanghai's time.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_homepage_videos_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "o_author_id": o_author_id,
                "page": page,
                "keyword": keyword,
                "video_type": video_type,
                "only_assign": only_assign,
                "start_date": start_date,
                "end_date": end_date,
            },
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1(
                o_author_id=_given["o_author_id"],
                page=_given.get("page", UNSET),
                keyword=_given.get("keyword", UNSET),
                video_type=_given.get("video_type", UNSET),
                only_assign=_given.get("only_assign", UNSET),
                start_date=_given.get("start_date", UNSET),
                end_date=_given.get("end_date", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_live_statistics_v1(
        self,
        *,
        o_author_id: str,
        live_type: Literal["ALL", "ECOMMERCE", "GAME", "OTHER"] | None = None,
        period: Literal["DAY_30", "DAY_90"] | None = None,
        only_star_order: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | None = None,
    ) -> Result:
        """Live streaming figures of a creator.

        Figures on a creator's live streams over 30 or 90 days, by creator id and kind of room. They can be kept to
        Xingtu orders.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_live_statistics_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            live_type: Kind of live streams to count. `ALL`, `GAME`, `ECOMMERCE` or `OTHER`.
            period: How many days back to count. `DAY_30` or `DAY_90`.
            only_star_order: Only live streams ordered through Xingtu. The service's default is `False`.
            flow_type: Whether views that were paid for count, too. `EXCLUDE` or `INCLUDE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_live_statistics_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1,
            {
                "o_author_id": o_author_id,
                "live_type": live_type,
                "period": period,
                "only_star_order": only_star_order,
                "flow_type": flow_type,
            },
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1(
                o_author_id=_given["o_author_id"],
                live_type=_given.get("live_type", UNSET),
                period=_given.get("period", UNSET),
                only_star_order=_given.get("only_star_order", UNSET),
                flow_type=_given.get("flow_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_live_watch_distribution_v1(
        self,
        *,
        o_author_id: str,
        live_crowd_type: Literal["AUDIENCE", "FANS"] | None = None,
        live_type: Literal["ALL", "ECOMMERCE", "GAME", "OTHER"] | None = None,
    ) -> Result:
        """Make-up of a creator's live audience.

        How the viewers, or the followers, of a creator's live streams are made up, by creator id and kind of room.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1`, charged when it succeeds.
        The response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_live_watch_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            live_crowd_type: Whose profile to return, that of viewers or that of followers. `AUDIENCE` or `FANS`.
            live_type: Kind of live streams to count. `ALL`, `GAME`, `ECOMMERCE` or `OTHER`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_live_watch_distribution_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "live_crowd_type": live_crowd_type, "live_type": live_type},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1(
                o_author_id=_given["o_author_id"],
                live_crowd_type=_given.get("live_crowd_type", UNSET),
                live_type=_given.get("live_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_order_experience_v1(
        self, *, o_author_id: str, period: Literal["DAY_30", "DAY_90"] | None = None
    ) -> XingtuAuthorOrderExperienceResult:
        """Industries a creator has worked for.

        The industries from which a creator took orders, by creator id, over the past 30 or 90 days; the list can be
        empty.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_order_experience_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            period: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_order_experience_v1
        """
        from ..models.xingtu_author_order_experience_result import XingtuAuthorOrderExperienceResult

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1,
            {"o_author_id": o_author_id, "period": period},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1(
                o_author_id=_given["o_author_id"], period=_given.get("period", UNSET)
            ),
            lambda response: XingtuAuthorOrderExperienceResult.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_side_base_info_v1(self, *, o_author_id: str) -> Result:
        """Side card of a creator.

        The short facts that Xingtu shows beside a creator, by creator id.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_side_base_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_side_base_info_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_SIDE_BASE_INFO_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_side_base_info_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_aggregator_get_author_tags_v1(self, *, star_author_id: str) -> Result:
        """Tags of a creator.

        The tags that Xingtu gives a creator, by creator id, which is called `starAuthorId` here, `oAuthorId`
        elsewhere.

        `GET /api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_aggregator_get_author_tags_v1(star_author_id="1")

        Args:
            star_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_aggregator_get_author_tags_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_AGGREGATOR_GET_AUTHOR_TAGS_V1,
            {"star_author_id": star_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_aggregator_get_author_tags_v1(
                star_author_id=_given["star_author_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_author_get_author_base_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuAuthorInfoResult:
        """Xingtu profile of a creator.

        Name, place, follower count, agency, tags and kinds of task of a creator, by creator id and form of content
        (short video, live, pictures or short drama).

        `GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_base_info_v1
        """
        from ..models.xingtu_author_info_result import XingtuAuthorInfoResult

        return await _acall(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_base_info_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuAuthorInfoResult.from_dict(response.json()),
        )

    async def gw_api_author_get_author_marketing_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuMarketingInfoResult:
        """Prices and services of a creator.

        The price of each task that a creator takes, with discount and settlement terms, and the creator's
        industries, by creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_marketing_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_marketing_info_v1
        """
        from ..models.xingtu_marketing_info_result import XingtuMarketingInfoResult

        return await _acall(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_marketing_info_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuMarketingInfoResult.from_dict(response.json()),
        )

    async def gw_api_author_get_author_platform_channel_info_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuAuthorPlatformChannelInfoResult:
        """Self-introduction of a creator.

        How creators introduce themselves, by creator id and form of content; the documented sample holds no more
        than that text.

        `GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_platform_channel_info_v2_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_platform_channel_info_v2_v1
        """
        from ..models.xingtu_author_platform_channel_info_result import XingtuAuthorPlatformChannelInfoResult

        return await _acall(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuAuthorPlatformChannelInfoResult.from_dict(response.json()),
        )

    async def gw_api_author_get_author_show_items_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | None = None,
    ) -> XingtuShowItemsResult:
        """Latest videos of a creator.

        A creator's latest videos, personal and paid, with plays and interaction compared to others, by creator id
        and form of content. Mind the name; these are videos, not goods.

        `GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_author_get_author_show_items_v2_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            only_assign: Only videos that a brand chose this creator for. The service's default is `False`.
            flow_type: Whether views that were paid for count, too. `EXCLUDE` or `INCLUDE`. The service's default is
                `EXCLUDE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_author_get_author_show_items_v2_v1
        """
        from ..models.xingtu_show_items_result import XingtuShowItemsResult

        return await _acall(
            self._client,
            _GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2_V1,
            {"o_author_id": o_author_id, "platform": platform, "only_assign": only_assign, "flow_type": flow_type},
            lambda _given: _request_douyin_xingtu_gw_api_author_get_author_show_items_v2_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                only_assign=_given.get("only_assign", UNSET),
                flow_type=_given.get("flow_type", UNSET),
            ),
            lambda response: XingtuShowItemsResult.from_dict(response.json()),
        )

    async def gw_api_data_get_author_hot_comment_tokens_v1(
        self, *, o_author_id: str
    ) -> XingtuAuthorHotCommentTokensResult:
        """Frequent words in a creator's comments.

        The words that come up most in comments on a creator's videos, by creator id, each with its share.

        `GET /api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_get_author_hot_comment_tokens_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_get_author_hot_comment_tokens_v1
        """
        from ..models.xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult

        return await _acall(
            self._client,
            _GW_API_DATA_GET_AUTHOR_HOT_COMMENT_TOKENS_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_get_author_hot_comment_tokens_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: XingtuAuthorHotCommentTokensResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_author_audience_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        link_type: Literal["AWARE", "CONNECTED", "FOLLOW", "INTERESTED", "LIKE"] | None = None,
    ) -> XingtuDistributionResult:
        """Make-up of a creator's viewers.

        By creator id and form of content, how viewers spread over gender, age, place, device brand, interest and
        consumer group, at one level of closeness (connected, aware, interested, like or follow).

        `GET /api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_audience_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            link_type: How close to the creator the viewers are who are described, from merely reached to following.
                `CONNECTED`, `AWARE`, `INTERESTED`, `LIKE` or `FOLLOW`. The service's default is `CONNECTED`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_audience_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "platform": platform, "link_type": link_type},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                link_type=_given.get("link_type", UNSET),
            ),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_author_cp_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuCpInfoResult:
        """Value for money of a creator.

        Expected views of a creator's videos, and costs per thousand views and per engagement for three lengths, by
        creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_cp_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_cp_info_v1
        """
        from ..models.xingtu_cp_info_result import XingtuCpInfoResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_AUTHOR_CP_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_cp_info_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuCpInfoResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_author_link_struct_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuLinkStructResult:
        """Audience by closeness to a creator.

        How many people stand at each level of closeness to a creator, with share and the median of the industry, by
        creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_link_struct_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_link_struct_v1
        """
        from ..models.xingtu_link_struct_result import XingtuLinkStructResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_link_struct_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuLinkStructResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_author_rec_videos_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuRecVideosResult:
        """Notable videos of a creator.

        Four lists of a creator's videos with their counts (masterpieces, newest, popular personal ones, popular
        paid ones), by creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_rec_videos_v2_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_rec_videos_v2_v1
        """
        from ..models.xingtu_rec_videos_result import XingtuRecVideosResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_rec_videos_v2_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuRecVideosResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_author_touch_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuTouchDistributionResult:
        """Reach by kind of content.

        How a creator's reach spreads over kinds of content, in a tree of three levels, by creator id and form of
        content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_touch_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_touch_distribution_v1
        """
        from ..models.xingtu_touch_distribution_result import XingtuTouchDistributionResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuTouchDistributionResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_author_video_distribution_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuAuthorVideoDistributionResult:
        """Video counts by topic.

        How many of a creator's videos belong to each topic, with shares, by creator id and form of content.

        `GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_author_video_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_author_video_distribution_v1
        """
        from ..models.xingtu_author_video_distribution_result import XingtuAuthorVideoDistributionResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_author_video_distribution_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuAuthorVideoDistributionResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_check_author_display_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
    ) -> XingtuCheckAuthorDisplayResult:
        """Whether Xingtu offers a creator.

        Whether Xingtu offers a creator (`can_receive` in the answer), by creator id and form of content, with
        counts of followers and connected people.

        `GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_check_author_display_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_check_author_display_v1
        """
        from ..models.xingtu_check_author_display_result import XingtuCheckAuthorDisplayResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1,
            {"o_author_id": o_author_id, "platform": platform},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_check_author_display_v1(
                o_author_id=_given["o_author_id"], platform=_given.get("platform", UNSET)
            ),
            lambda response: XingtuCheckAuthorDisplayResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_get_author_convert_ability_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        range_: Literal["DAY_30", "DAY_90"] | None = None,
    ) -> XingtuConvertAbilityResult:
        """Sales effect of a creator.

        Ranges, not figures, for sales, clicks, click rate and product price of a creator's selling videos, by
        creator id, form of content and period (30 or 90 days).

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_convert_ability_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_convert_ability_v1
        """
        from ..models.xingtu_convert_ability_result import XingtuConvertAbilityResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1,
            {"o_author_id": o_author_id, "platform": platform, "range_": range_},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                range_=_given.get("range_", UNSET),
            ),
            lambda response: XingtuConvertAbilityResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | None = None,
        range_: Literal["DAY_30", "DAY_90"] | None = None,
        detail_type: Literal["PRODUCT", "VIDEO"] | None = None,
        page: int | None = None,
    ) -> XingtuConvertVideosOrProductsResult:
        """Selling videos or products of a creator.

        One page of the videos, or of the products, with which a creator sells, by creator id, over 30 or 90 days
        and in one industry or all. Page numbers start at 1.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1`, charged when it succeeds.
        The response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_convert_videos_or_products_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            industry_id: Industry of the videos or products. `ALL`, `ELECTRONICS_AND_APPLIANCES`, `SHOPPING`,
                `FOOD_AND_BEVERAGE`, `CLOTHING_AND_ACCESSORIES`, `HEALTHCARE_AND_MEDICAL`, `MEDICAL_INSTITUTIONS`,
                `HOME_AND_BUILDING_MATERIALS`, `LOCAL_SERVICES`, `BUSINESS_SERVICES`,
                `CULTURE_SPORTS_ENTERTAINMENT`, `BEAUTY_SERVICES`, `REAL_ESTATE`, `EDUCATION_AND_TRAINING`,
                `TRAVEL_AND_TOURISM`, `PUBLIC_SERVICES`, `GAMES`, `RETAIL`, `TRANSPORTATION_EQUIPMENT`,
                `AUTOMOTIVE`, `AGRICULTURE_FORESTRY_FISHERY`, `CHEMICAL_AND_ENERGY`, `ELECTRONICS_AND_ELECTRICAL`,
                `MACHINERY_EQUIPMENT`, `MEDIA_AND_INFORMATION`, `LOGISTICS`, `TELECOMMUNICATIONS`,
                `FINANCIAL_SERVICES`, `CATERING_SERVICES`, `SOFTWARE_TOOLS`, `FRANCHISING_AND_INVESTMENT`,
                `BEAUTY_AND_COSMETICS`, `MOTHER_BABY_AND_PET`, `DAILY_CHEMICALS`, `PHYSICAL_BOOKS`,
                `SOCIAL_AND_COMMUNICATION`, `CULTURAL_SUPPLIES` or `SPORTS_OUTDOOR`. The service's default is `ALL`.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            detail_type: Whether videos or products are listed. `VIDEO` or `PRODUCT`. The service's default is
                `VIDEO`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_convert_videos_or_products_v1
        """
        from ..models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "o_author_id": o_author_id,
                "platform": platform,
                "industry_id": industry_id,
                "range_": range_,
                "detail_type": detail_type,
                "page": page,
            },
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                industry_id=_given.get("industry_id", UNSET),
                range_=_given.get("range_", UNSET),
                detail_type=_given.get("detail_type", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: XingtuConvertVideosOrProductsResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_get_author_daily_fans_v1(
        self, *, o_author_id: str, start_date: datetime.date | str, end_date: datetime.date | str
    ) -> Result:
        """Daily follower counts of a creator.

        Follower count and change of each day between two dates, by creator id. Both dates are required, as
        yyyy-MM-dd.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_daily_fans_v1(o_author_id="1", start_date="2026-01-31",
            end_date="2026-01-31")

        Args:
            o_author_id: Xingtu id of the creator.
            start_date: First day, written yyyy-MM-dd.
            end_date: Last day, written yyyy-MM-dd.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_daily_fans_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_DAILY_FANS_V1,
            {"o_author_id": o_author_id, "start_date": start_date, "end_date": end_date},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_daily_fans_v1(
                o_author_id=_given["o_author_id"], start_date=_given["start_date"], end_date=_given["end_date"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_data_sp_get_author_fans_distribution_v1(
        self, *, o_author_id: str, author_type: Literal["DIE_HARD_FAN", "FAN"] | None = None
    ) -> XingtuDistributionResult:
        """Make-up of a creator's followers.

        By creator id, how all followers, or the most loyal, spread over gender, age, place, device brand, interest
        and consumer group.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_fans_distribution_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            author_type: Whose profile to return, that of all followers or that of the most loyal. `FAN` or
                `DIE_HARD_FAN`. The service's default is `FAN`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_fans_distribution_v1
        """
        from ..models.xingtu_distribution_result import XingtuDistributionResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1,
            {"o_author_id": o_author_id, "author_type": author_type},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1(
                o_author_id=_given["o_author_id"], author_type=_given.get("author_type", UNSET)
            ),
            lambda response: XingtuDistributionResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_get_author_link_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        industry_tag: DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag | None = None,
    ) -> XingtuLinkInfoResult:
        """Xingtu indices of a creator.

        Six scores of a creator (overall, spread, shopping, conversion, cooperation, value for money), each with
        rank and average, by creator id, in one industry or all.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_link_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            industry_tag: Industry to compare within. `ALL`, `ELECTRONICS_AND_APPLIANCES`, `SHOPPING`,
                `FOOD_AND_BEVERAGE`, `CLOTHING_AND_ACCESSORIES`, `HEALTHCARE_AND_MEDICAL`, `MEDICAL_INSTITUTIONS`,
                `HOME_AND_BUILDING_MATERIALS`, `LOCAL_SERVICES`, `BUSINESS_SERVICES`,
                `CULTURE_SPORTS_ENTERTAINMENT`, `BEAUTY_SERVICES`, `REAL_ESTATE`, `EDUCATION_AND_TRAINING`,
                `TRAVEL_AND_TOURISM`, `PUBLIC_SERVICES`, `GAMES`, `RETAIL`, `TRANSPORTATION_EQUIPMENT`,
                `AUTOMOTIVE`, `AGRICULTURE_FORESTRY_FISHERY`, `CHEMICAL_AND_ENERGY`, `ELECTRONICS_AND_ELECTRICAL`,
                `MACHINERY_EQUIPMENT`, `MEDIA_AND_INFORMATION`, `LOGISTICS`, `TELECOMMUNICATIONS`,
                `FINANCIAL_SERVICES`, `CATERING_SERVICES`, `SOFTWARE_TOOLS`, `FRANCHISING_AND_INVESTMENT`,
                `BEAUTY_AND_COSMETICS`, `MOTHER_BABY_AND_PET`, `DAILY_CHEMICALS`, `PHYSICAL_BOOKS`,
                `SOCIAL_AND_COMMUNICATION`, `CULTURAL_SUPPLIES` or `SPORTS_OUTDOOR`. The service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_link_info_v1
        """
        from ..models.xingtu_link_info_result import XingtuLinkInfoResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1,
            {"o_author_id": o_author_id, "platform": platform, "industry_tag": industry_tag},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_link_info_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                industry_tag=_given.get("industry_tag", UNSET),
            ),
            lambda response: XingtuLinkInfoResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_get_author_spread_info_v1(
        self,
        *,
        o_author_id: str,
        platform: Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"] | None = None,
        range_: Literal["DAY_30", "DAY_90"] | None = None,
        type_: Literal["PERSONAL_VIDEO", "XINTU_VIDEO"] | None = None,
        only_assign: bool | None = None,
        flow_type: Literal["EXCLUDE", "INCLUDE"] | None = None,
    ) -> XingtuSpreadInfoResult:
        """Video performance of a creator.

        Median plays, interaction and completion rates, averages of likes, comments and shares, and expected costs,
        by creator id, over 30 or 90 days. Personal and Xingtu videos are counted apart.

        `GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_get_author_spread_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.
            platform: Kind of content that the figures are about. `SHORT_VIDEO`, `LIVE_STREAMING`, `PICTURE_TEXT` or
                `SHORT_DRAMA`. The service's default is `SHORT_VIDEO`.
            range_: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            type_: Videos to count, the creator's own or those made through Xingtu. `PERSONAL_VIDEO` or
                `XINTU_VIDEO`. The service's default is `PERSONAL_VIDEO`.
            only_assign: Only videos that a brand chose this creator for. The service's default is `False`.
            flow_type: Whether views that were paid for count, too. `EXCLUDE` or `INCLUDE`. The service's default is
                `EXCLUDE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_get_author_spread_info_v1
        """
        from ..models.xingtu_spread_info_result import XingtuSpreadInfoResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1,
            {
                "o_author_id": o_author_id,
                "platform": platform,
                "range_": range_,
                "type_": type_,
                "only_assign": only_assign,
                "flow_type": flow_type,
            },
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1(
                o_author_id=_given["o_author_id"],
                platform=_given.get("platform", UNSET),
                range_=_given.get("range_", UNSET),
                type_=_given.get("type_", UNSET),
                only_assign=_given.get("only_assign", UNSET),
                flow_type=_given.get("flow_type", UNSET),
            ),
            lambda response: XingtuSpreadInfoResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_item_report_detail_v1(self, *, item_id: str) -> XingtuItemReportDetailResult:
        """Report on one video.

        One video by item id, with its author, counts, rates and music.

        `GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_item_report_detail_v1(item_id="1")

        Args:
            item_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_item_report_detail_v1
        """
        from ..models.xingtu_item_report_detail_result import XingtuItemReportDetailResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_ITEM_REPORT_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_item_report_detail_v1(item_id=_given["item_id"]),
            lambda response: XingtuItemReportDetailResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_item_report_th_analysis_v1(self, *, item_id: str) -> XingtuItemReportThAnalysisResult:
        """Likes and drop-offs within a video.

        How many viewers liked a video and how many left it, along its playing time, by item id.

        `GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_item_report_th_analysis_v1(item_id="1")

        Args:
            item_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_item_report_th_analysis_v1
        """
        from ..models.xingtu_item_report_th_analysis_result import XingtuItemReportThAnalysisResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_ITEM_REPORT_TH_ANALYSIS_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_item_report_th_analysis_v1(item_id=_given["item_id"]),
            lambda response: XingtuItemReportThAnalysisResult.from_dict(response.json()),
        )

    async def gw_api_data_sp_item_report_trend_v1(self, *, item_id: str) -> XingtuItemReportTrendResult:
        """Daily figures of one video.

        Plays, likes, comments, shares, collections, rates and heat of one video day by day, by item id.

        `GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1`, charged when it succeeds. The response is
        typed.

        Example:
            api.douyin_xingtu.gw_api_data_sp_item_report_trend_v1(item_id="1")

        Args:
            item_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_data_sp_item_report_trend_v1
        """
        from ..models.xingtu_item_report_trend_result import XingtuItemReportTrendResult

        return await _acall(
            self._client,
            _GW_API_DATA_SP_ITEM_REPORT_TREND_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_xingtu_gw_api_data_sp_item_report_trend_v1(item_id=_given["item_id"]),
            lambda response: XingtuItemReportTrendResult.from_dict(response.json()),
        )

    async def gw_api_gauthor_author_get_business_card_info_v1(self, *, o_author_id: str) -> Result:
        """Business card of a creator.

        What stands on a creator's Xingtu business card, by creator id.

        `GET /api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_xingtu.gw_api_gauthor_author_get_business_card_info_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_gauthor_author_get_business_card_info_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GW_API_GAUTHOR_AUTHOR_GET_BUSINESS_CARD_INFO_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_gauthor_author_get_business_card_info_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def gw_api_gauthor_get_author_content_hot_keywords_v1(
        self, *, o_author_id: str
    ) -> XingtuAuthorContentHotKeywordsResult:
        """Keywords in a creator's content.

        The words that stand out in what a creator publishes, by creator id; the answer can be empty.

        `GET /api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1`, charged when it succeeds. The
        response is typed.

        Example:
            api.douyin_xingtu.gw_api_gauthor_get_author_content_hot_keywords_v1(o_author_id="1")

        Args:
            o_author_id: Xingtu id of the creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_gauthor_get_author_content_hot_keywords_v1
        """
        from ..models.xingtu_author_content_hot_keywords_result import XingtuAuthorContentHotKeywordsResult

        return await _acall(
            self._client,
            _GW_API_GAUTHOR_GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1,
            {"o_author_id": o_author_id},
            lambda _given: _request_douyin_xingtu_gw_api_gauthor_get_author_content_hot_keywords_v1(
                o_author_id=_given["o_author_id"]
            ),
            lambda response: XingtuAuthorContentHotKeywordsResult.from_dict(response.json()),
        )

    async def gw_api_gsearch_search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: Literal["DEFAULT", "FANS"] | None = None,
        search_type: Literal["CONTENT", "NICKNAME"] | None = None,
        marketing_target: Literal["ACTION_CONVERSION", "BRAND_EXPOSURE", "CIRCLE_SEEDING"] | None = None,
        industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: Literal["FEMALE", "MALE"] | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | None = None,
    ) -> XingtuSearchResult:
        """Creators matching many filters.

        One page of Xingtu's creators, by followers or Xingtu's own score, with some 25 optional filters on creator,
        audience, price and performance. Filters with several values take labels joined by commas; ranges are
        written min-max.

        `GET /api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1`, charged when it succeeds. The response
        is typed.

        Example:
            api.douyin_xingtu.gw_api_gsearch_search_for_author_square_v1()

        Args:
            keyword: Words to search for; `searchType` says where.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the creators; most followers first, or by Xingtu's score. `DEFAULT` or `FANS`. The
                service's default is `FANS`.
            search_type: Where the words are looked for, in nicknames or in content. `NICKNAME` or `CONTENT`. The
                service's default is `NICKNAME`.
            marketing_target: What the campaign is for, as the name in the enumeration or its number; 1 brand
                exposure, 2 interest beyond the own circle, 3 sales. `BRAND_EXPOSURE`, `CIRCLE_SEEDING` or
                `ACTION_CONVERSION`.
            industry: Industry that creators are recommended for, as the name in the enumeration, its number or its
                Chinese name. `ALL`, `ELECTRONICS_AND_APPLIANCES`, `SHOPPING`, `FOOD_AND_BEVERAGE`,
                `CLOTHING_AND_ACCESSORIES`, `HEALTHCARE_AND_MEDICAL`, `MEDICAL_INSTITUTIONS`,
                `HOME_AND_BUILDING_MATERIALS`, `LOCAL_SERVICES`, `BUSINESS_SERVICES`,
                `CULTURE_SPORTS_ENTERTAINMENT`, `BEAUTY_SERVICES`, `REAL_ESTATE`, `EDUCATION_AND_TRAINING`,
                `TRAVEL_AND_TOURISM`, `PUBLIC_SERVICES`, `GAMES`, `RETAIL`, `TRANSPORTATION_EQUIPMENT`,
                `AUTOMOTIVE`, `AGRICULTURE_FORESTRY_FISHERY`, `CHEMICAL_AND_ENERGY`, `ELECTRONICS_AND_ELECTRICAL`,
                `MACHINERY_EQUIPMENT`, `MEDIA_AND_INFORMATION`, `LOGISTICS`, `TELECOMMUNICATIONS`,
                `FINANCIAL_SERVICES`, `CATERING_SERVICES`, `SOFTWARE_TOOLS`, `FRANCHISING_AND_INVESTMENT`,
                `BEAUTY_AND_COSMETICS`, `MOTHER_BABY_AND_PET`, `DAILY_CHEMICALS`, `PHYSICAL_BOOKS`,
                `SOCIAL_AND_COMMUNICATION`, `CULTURAL_SUPPLIES` or `SPORTS_OUTDOOR`. The service's default is `ALL`.
            is_superstar: Only celebrities. The service's default is `False`.
            follower_range: Least and greatest number of followers, with a hyphen between them, such as 1000-2000.
            kol_price_type: What the price is for, mostly a length or a kind of video. `VIDEO_1_20S`,
                `VIDEO_21_60S`, `VIDEO_OVER_60S`, `CUSTOM_SHORT_DRAMA_EPISODE`, `NATURAL_PLAY_CPM`,
                `SHORT_LIVE_SEEDING_VIDEO`, `SHORT_LIVE_WARMUP_VIDEO`, `CELEBRITY_SHORT_LIVE_SEEDING`,
                `CELEBRITY_SHORT_LIVE_WARMUP`, `CELEBRITY_VIDEO`, `COLLECTION_VIDEO`,
                `DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR` or `DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT`.
            kol_price_range: Least and greatest price that a creator asks, with a hyphen between them, such as
                10000-50000.
            content_tag: Categories of creators by Xingtu's Chinese labels of the first or second level, separated
                by commas.
            content_theme: Themes of content by Xingtu's Chinese labels of the second level, separated by commas.
            persona_tag: Who the creator is, as Xingtu's Chinese labels or numeric ids of tags, separated by commas.
            gender: Sex of the creator. `MALE` or `FEMALE`.
            location: Where the creator lives, as full Chinese names of provinces or cities separated by commas.
            tonality_tag: Style of the creator, as Xingtu's Chinese labels of the first or second level, separated
                by commas.
            connected_user_range: Least and greatest number of users reached, with a hyphen between them.
            audience_image: Who should watch, as codes separated by commas: `GENDER_MALE_` or `GENDER_FEMALE_` with
                50, 60, 70 or 80; `AGE_18_23`, `AGE_24_30`, `AGE_31_40`, `AGE_41_50`, `AGE_GT_50`; `DEVICE_` with
                IPHONE, HUAWEI, XIAOMI, VIVO or OPPO; `CITY_TIER_` with 1 to 5; `SPEND_0_50`, `SPEND_50_100`,
                `SPEND_100_200`, `SPEND_200_500`, `SPEND_GT_500` for the amount of an order; `CROWD_` with
                REFINED_MOTHER, URBAN_SILVER, NEW_WHITE_COLLAR, SENIOR_MIDDLE_CLASS, URBAN_BLUE_COLLAR, GEN_Z,
                TOWN_MIDDLE_AGED or TOWN_YOUTH.
            fans_image: Who should follow, as codes separated by commas; the codes are those of `audienceImage`.
            expected_play_range: Least and greatest expected number of views, with a hyphen between them; a high
                number stands for an open end.
            expected_cpm_range: Least and greatest expected cost of 1,000 views, with a hyphen between them, such as
                0-30.
            expected_cpe_range: Least and greatest expected cost of an interaction, with a hyphen between them, such
                as 0-5.
            interaction_rate_range: Least and greatest share of viewers that interact, as decimals with a hyphen;
                0.01-1 is 1 % and more.
            completion_rate_range: Least and greatest share of viewers that watch to the end, as decimals with a
                hyphen; 0.1-1 is 10 % and more.
            viral_rate_range: Least and greatest share of videos that took off, as decimals with a hyphen, such as
                0.25-0.5.
            progress_task_range: Tasks in progress within some days, as days, colon, least number, hyphen, greatest
                number; either number may be left out (30:8-).
            is_curated_author: Only creators whom Xingtu chose for its recommendations by theme. The service's
                default is `False`.
            author_list: One of the lists that Xingtu recommends by theme, as the name in the enumeration, the
                numeric id of the list or its Chinese title. `SHORT_LIVE_ENTERTAINMENT_CREATORS`,
                `SHORT_DRAMA_ACTORS`, `WECHAT_QUICK_CONNECT_CREATORS`, `AI_STAR_PLAN_CREATORS`,
                `COMMERCE_ADVANTAGE_CREATORS`, `HIGH_VALUE_CREATORS`, `SEEDING_ADVANTAGE_CREATORS`,
                `BASKETBALL_CREATORS`, `PREMIUM_CONTENT_MEDIA`, `TREND_SETTING_MEDIA`, `FACTORY_TRACEABILITY_MEDIA`,
                `RUNNING_CREATORS`, `LIGHT_OUTDOOR_CREATORS`, `FITNESS_CREATORS`, `YOGA_CREATORS`,
                `STREET_SPORTS_CREATORS`, `CYCLING_CREATORS`, `FOOTBALL_CREATORS`, `FISHING_CREATORS` or
                `BEAUTY_QUALITY_CREATORS`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#gw_api_gsearch_search_for_author_square_v1
        """
        from ..models.xingtu_search_result import XingtuSearchResult

        return await _acall(
            self._client,
            _GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "search_type": search_type,
                "marketing_target": marketing_target,
                "industry": industry,
                "is_superstar": is_superstar,
                "follower_range": follower_range,
                "kol_price_type": kol_price_type,
                "kol_price_range": kol_price_range,
                "content_tag": content_tag,
                "content_theme": content_theme,
                "persona_tag": persona_tag,
                "gender": gender,
                "location": location,
                "tonality_tag": tonality_tag,
                "connected_user_range": connected_user_range,
                "audience_image": audience_image,
                "fans_image": fans_image,
                "expected_play_range": expected_play_range,
                "expected_cpm_range": expected_cpm_range,
                "expected_cpe_range": expected_cpe_range,
                "interaction_rate_range": interaction_rate_range,
                "completion_rate_range": completion_rate_range,
                "viral_rate_range": viral_rate_range,
                "progress_task_range": progress_task_range,
                "is_curated_author": is_curated_author,
                "author_list": author_list,
            },
            lambda _given: _request_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1(
                keyword=_given.get("keyword", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                search_type=_given.get("search_type", UNSET),
                marketing_target=_given.get("marketing_target", UNSET),
                industry=_given.get("industry", UNSET),
                is_superstar=_given.get("is_superstar", UNSET),
                follower_range=_given.get("follower_range", UNSET),
                kol_price_type=_given.get("kol_price_type", UNSET),
                kol_price_range=_given.get("kol_price_range", UNSET),
                content_tag=_given.get("content_tag", UNSET),
                content_theme=_given.get("content_theme", UNSET),
                persona_tag=_given.get("persona_tag", UNSET),
                gender=_given.get("gender", UNSET),
                location=_given.get("location", UNSET),
                tonality_tag=_given.get("tonality_tag", UNSET),
                connected_user_range=_given.get("connected_user_range", UNSET),
                audience_image=_given.get("audience_image", UNSET),
                fans_image=_given.get("fans_image", UNSET),
                expected_play_range=_given.get("expected_play_range", UNSET),
                expected_cpm_range=_given.get("expected_cpm_range", UNSET),
                expected_cpe_range=_given.get("expected_cpe_range", UNSET),
                interaction_rate_range=_given.get("interaction_rate_range", UNSET),
                completion_rate_range=_given.get("completion_rate_range", UNSET),
                viral_rate_range=_given.get("viral_rate_range", UNSET),
                progress_task_range=_given.get("progress_task_range", UNSET),
                is_curated_author=_given.get("is_curated_author", UNSET),
                author_list=_given.get("author_list", UNSET),
            ),
            lambda response: XingtuSearchResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_xingtu.search_kol_simple_v1 is deprecated: the provider advises against it.")
    async def search_kol_simple_v1(
        self, *, keyword: str, platform_source: Literal["_1", "_2", "_3"], page: int
    ) -> XingtuSearchResult:
        """Creators matching a keyword.

        One page of creators on Douyin (`_1`), Toutiao (`_2`) or Xigua (`_3`) who match a keyword. All three
        parameters are required.

        `GET /api/douyin-xingtu/search-kol-simple/v1`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_xingtu.search_kol_simple_v1(keyword="coffee", platform_source="_1", page=1)

        Args:
            keyword: Words to search for.
            platform_source: Site on which to search; `_1` Douyin, `_2` Toutiao, `_3` Xigua.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_xingtu.html#search_kol_simple_v1
        """
        from ..models.xingtu_search_result import XingtuSearchResult

        return await _acall(
            self._client,
            _SEARCH_KOL_SIMPLE_V1,
            {"keyword": keyword, "platform_source": platform_source, "page": page},
            lambda _given: _request_douyin_xingtu_search_kol_simple_v1(
                keyword=_given["keyword"], platform_source=_given["platform_source"], page=_given["page"]
            ),
            lambda response: XingtuSearchResult.from_dict(response.json()),
        )
