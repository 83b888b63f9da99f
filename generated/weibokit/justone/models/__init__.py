# Do not edit: `make generate` writes this file from specs/justone.

"""Models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .amazon_get_best_sellers_v1_country import AmazonGetBestSellersV1Country
    from .amazon_get_category_products_v1_country import AmazonGetCategoryProductsV1Country
    from .amazon_get_category_products_v1_sort_by import AmazonGetCategoryProductsV1SortBy
    from .amazon_get_product_detail_v1_country import AmazonGetProductDetailV1Country
    from .amazon_get_product_top_reviews_v1_country import AmazonGetProductTopReviewsV1Country
    from .amazon_search_products_v1_country import AmazonSearchProductsV1Country
    from .amazon_search_products_v1_deals_and_discounts import AmazonSearchProductsV1DealsAndDiscounts
    from .amazon_search_products_v1_product_condition import AmazonSearchProductsV1ProductCondition
    from .amazon_search_products_v1_sort_by import AmazonSearchProductsV1SortBy
    from .bilibili_search_video_v2_order import BilibiliSearchVideoV2Order
    from .douban_get_movie_comments_v1_sort import DoubanGetMovieCommentsV1Sort
    from .douban_get_movie_reviews_v1_sort import DoubanGetMovieReviewsV1Sort
    from .douyin_get_user_video_list_v1_sort_type import DouyinGetUserVideoListV1SortType
    from .douyin_hot_search_v1_content_type import DouyinHotSearchV1ContentType
    from .douyin_hot_search_v1_sort_type import DouyinHotSearchV1SortType
    from .douyin_hot_search_v1_video_type import DouyinHotSearchV1VideoType
    from .douyin_search_user_v2_user_type import DouyinSearchUserV2UserType
    from .douyin_search_video_v1_duration import DouyinSearchVideoV1Duration
    from .douyin_search_video_v1_publish_time import DouyinSearchVideoV1PublishTime
    from .douyin_search_video_v1_sort_type import DouyinSearchVideoV1SortType
    from .douyin_search_video_v4_duration import DouyinSearchVideoV4Duration
    from .douyin_search_video_v4_publish_time import DouyinSearchVideoV4PublishTime
    from .douyin_search_video_v4_sort_type import DouyinSearchVideoV4SortType
    from .douyin_xingtu_get_kol_convert_ability_v1_range import DouyinXingtuGetKolConvertAbilityV1Range
    from .douyin_xingtu_get_kol_convert_videos_or_products_v1_detail_type import (
        DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    )
    from .douyin_xingtu_get_kol_fans_distribution_v1_fans_type import DouyinXingtuGetKolFansDistributionV1FansType
    from .douyin_xingtu_get_kol_info_v1_platform_channel import DouyinXingtuGetKolInfoV1PlatformChannel
    from .douyin_xingtu_get_kol_marketing_info_v1_platform_channel import (
        DouyinXingtuGetKolMarketingInfoV1PlatformChannel,
    )
    from .douyin_xingtu_get_kol_spread_info_v1_range import DouyinXingtuGetKolSpreadInfoV1Range
    from .douyin_xingtu_get_kol_spread_info_v1_type import DouyinXingtuGetKolSpreadInfoV1Type
    from .douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1_range import (
        DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_contract_base_info_range import (
        DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1_video_type import (
        DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_flow_type import (
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_live_type import (
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_period import (
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_crowd_type import (
        DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_type import (
        DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType,
    )
    from .douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1_period import (
        DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period,
    )
    from .douyin_xingtu_gw_api_author_get_author_base_info_v1_platform import (
        DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform,
    )
    from .douyin_xingtu_gw_api_author_get_author_marketing_info_v1_platform import (
        DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform,
    )
    from .douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2v1_platform import (
        DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform,
    )
    from .douyin_xingtu_gw_api_author_get_author_show_items_v2v1_flow_type import (
        DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType,
    )
    from .douyin_xingtu_gw_api_author_get_author_show_items_v2v1_platform import (
        DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_link_type import (
        DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType,
    )
    from .douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_platform import (
        DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_author_cp_info_v1_platform import DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform
    from .douyin_xingtu_gw_api_data_sp_author_link_struct_v1_platform import (
        DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_author_rec_videos_v2v1_platform import (
        DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1_platform import (
        DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_author_video_distribution_v1_platform import (
        DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_check_author_display_v1_platform import (
        DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_platform import (
        DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_range import (
        DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_detail_type import (
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_industry_id import (
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_platform import (
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_range import (
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1_author_type import (
        DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_link_info_v1_industry_tag import (
        DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_link_info_v1_platform import (
        DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_flow_type import (
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_platform import (
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_range import (
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range,
    )
    from .douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_type import (
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_author_list import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_gender import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_industry import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_kol_price_type import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_marketing_target import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_search_type import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType,
    )
    from .douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_sort import (
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort,
    )
    from .douyin_xingtu_search_kol_simple_v1_platform_source import DouyinXingtuSearchKolSimpleV1PlatformSource
    from .followers_page import FollowersPage
    from .followers_result import FollowersResult
    from .imdb_main_search_query_v1_language_country import ImdbMainSearchQueryV1LanguageCountry
    from .imdb_main_search_query_v1_type import ImdbMainSearchQueryV1Type
    from .imdb_news_by_category_query_v1_category import ImdbNewsByCategoryQueryV1Category
    from .imdb_news_by_category_query_v1_language_country import ImdbNewsByCategoryQueryV1LanguageCountry
    from .imdb_streaming_picks_query_v1_language_country import ImdbStreamingPicksQueryV1LanguageCountry
    from .imdb_title_awards_summary_query_v1_language_country import ImdbTitleAwardsSummaryQueryV1LanguageCountry
    from .imdb_title_base_query_v1_language_country import ImdbTitleBaseQueryV1LanguageCountry
    from .imdb_title_box_office_summary_v1_language_country import ImdbTitleBoxOfficeSummaryV1LanguageCountry
    from .imdb_title_chart_rankings_v1_language_country import ImdbTitleChartRankingsV1LanguageCountry
    from .imdb_title_chart_rankings_v1_rankings_chart_type import ImdbTitleChartRankingsV1RankingsChartType
    from .imdb_title_contribution_questions_v1_language_country import ImdbTitleContributionQuestionsV1LanguageCountry
    from .imdb_title_countries_of_origin_v1_language_country import ImdbTitleCountriesOfOriginV1LanguageCountry
    from .imdb_title_critics_review_summary_query_v1_language_country import (
        ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry,
    )
    from .imdb_title_details_query_v1_language_country import ImdbTitleDetailsQueryV1LanguageCountry
    from .imdb_title_did_you_know_query_v1_language_country import ImdbTitleDidYouKnowQueryV1LanguageCountry
    from .imdb_title_extended_details_query_v1_language_country import ImdbTitleExtendedDetailsQueryV1LanguageCountry
    from .imdb_title_more_like_this_query_v1_language_country import ImdbTitleMoreLikeThisQueryV1LanguageCountry
    from .imdb_title_plot_query_v1_language_country import ImdbTitlePlotQueryV1LanguageCountry
    from .imdb_title_redux_overview_query_v1_language_country import ImdbTitleReduxOverviewQueryV1LanguageCountry
    from .imdb_title_release_expectation_query_v1_language_country import (
        ImdbTitleReleaseExpectationQueryV1LanguageCountry,
    )
    from .imdb_title_top_cast_and_crew_v1_language_country import ImdbTitleTopCastAndCrewV1LanguageCountry
    from .imdb_title_user_reviews_summary_query_v1_language_country import (
        ImdbTitleUserReviewsSummaryQueryV1LanguageCountry,
    )
    from .instagram_get_post_comments_v1_sort_order import InstagramGetPostCommentsV1SortOrder
    from .linkedin_get_post_comments_v1_sort_order import LinkedinGetPostCommentsV1SortOrder
    from .linkedin_get_post_reactions_v1_type import LinkedinGetPostReactionsV1Type
    from .linkedin_get_user_posts_v1_type import LinkedinGetUserPostsV1Type
    from .qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1_video_type import (
        QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType,
    )
    from .qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1_article_type import (
        QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType,
    )
    from .relation_stat import RelationStat
    from .relation_stat_answer import RelationStatAnswer
    from .relation_stat_result import RelationStatResult
    from .result import Result
    from .search_search_v1_source import SearchSearchV1Source
    from .shopee_get_item_detail_v1_site import ShopeeGetItemDetailV1Site
    from .shopee_get_item_detail_v2_site import ShopeeGetItemDetailV2Site
    from .shopee_get_item_installments_v1_site import ShopeeGetItemInstallmentsV1Site
    from .shopee_get_item_review_models_v1_site import ShopeeGetItemReviewModelsV1Site
    from .shopee_get_item_review_tags_v1_site import ShopeeGetItemReviewTagsV1Site
    from .shopee_get_item_reviews_v1_site import ShopeeGetItemReviewsV1Site
    from .shopee_get_item_sku_matrix_v1_site import ShopeeGetItemSkuMatrixV1Site
    from .shopee_get_item_sku_models_v1_site import ShopeeGetItemSkuModelsV1Site
    from .shopee_get_item_snapshot_v1_site import ShopeeGetItemSnapshotV1Site
    from .shopee_get_search_facets_v1_site import ShopeeGetSearchFacetsV1Site
    from .shopee_get_shop_base_v1_site import ShopeeGetShopBaseV1Site
    from .shopee_get_shop_categories_v1_site import ShopeeGetShopCategoriesV1Site
    from .shopee_get_shop_detail_v1_site import ShopeeGetShopDetailV1Site
    from .shopee_get_shop_item_list_v1_site import ShopeeGetShopItemListV1Site
    from .shopee_get_shop_reviews_rich_v1_site import ShopeeGetShopReviewsRichV1Site
    from .shopee_get_shop_reviews_v1_site import ShopeeGetShopReviewsV1Site
    from .shopee_get_shop_seo_v1_site import ShopeeGetShopSeoV1Site
    from .shopee_search_item_list_v1_site import ShopeeSearchItemListV1Site
    from .taobao_get_item_comment_v3_order_type import TaobaoGetItemCommentV3OrderType
    from .taobao_get_shop_item_list_v1_sort import TaobaoGetShopItemListV1Sort
    from .taobao_get_shop_item_list_v2_sort import TaobaoGetShopItemListV2Sort
    from .taobao_get_shop_item_list_v3_sort import TaobaoGetShopItemListV3Sort
    from .taobao_search_item_list_v1_sort import TaobaoSearchItemListV1Sort
    from .temu_get_homepage_goods_v1_site import TemuGetHomepageGoodsV1Site
    from .tiktok_get_user_post_v1_sort import TiktokGetUserPostV1Sort
    from .tiktok_search_post_v1_publish_time import TiktokSearchPostV1PublishTime
    from .tiktok_search_post_v1_sort_type import TiktokSearchPostV1SortType
    from .tiktok_shop_get_product_detail_v1_region import TiktokShopGetProductDetailV1Region
    from .tiktok_shop_get_product_detail_v2_region import TiktokShopGetProductDetailV2Region
    from .tiktok_shop_search_products_v1_region import TiktokShopSearchProductsV1Region
    from .twitter_search_v1_search_type import TwitterSearchV1SearchType
    from .weibo_get_post_comments_v1_sort import WeiboGetPostCommentsV1Sort
    from .weibo_search_all_v2_contains import WeiboSearchAllV2Contains
    from .weibo_status_totals import WeiboStatusTotals
    from .weibo_user import WeiboUser
    from .weibo_user_insecurity import WeiboUserInsecurity
    from .weibo_video_totals import WeiboVideoTotals
    from .weixin_channels_get_account_videos_v1_body import WeixinChannelsGetAccountVideosV1Body
    from .weixin_channels_get_video_comment_v1_body import WeixinChannelsGetVideoCommentV1Body
    from .weixin_channels_get_video_metrics_v1_body import WeixinChannelsGetVideoMetricsV1Body
    from .weixin_channels_get_video_sub_comment_v1_body import WeixinChannelsGetVideoSubCommentV1Body
    from .weixin_channels_search_account_v1_body import WeixinChannelsSearchAccountV1Body
    from .weixin_channels_search_video_v1_body import WeixinChannelsSearchVideoV1Body
    from .weixin_channels_search_video_v1_body_publish_time_type import WeixinChannelsSearchVideoV1BodyPublishTimeType
    from .weixin_channels_search_video_v1_body_sort_type import WeixinChannelsSearchVideoV1BodySortType
    from .weixin_channels_search_video_v2_body import WeixinChannelsSearchVideoV2Body
    from .weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body
    from .weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body
    from .weixin_get_article_detail_v1_mode import WeixinGetArticleDetailV1Mode
    from .weixin_get_article_detail_v3_mode import WeixinGetArticleDetailV3Mode
    from .weixin_search_account_v2_body import WeixinSearchAccountV2Body
    from .weixin_search_article_hot_v1_category import WeixinSearchArticleHotV1Category
    from .weixin_search_article_hot_v1_publish_type import WeixinSearchArticleHotV1PublishType
    from .weixin_search_article_v1_body import WeixinSearchArticleV1Body
    from .weixin_search_article_v1_body_publish_time_type import WeixinSearchArticleV1BodyPublishTimeType
    from .weixin_search_article_v1_body_sort_type import WeixinSearchArticleV1BodySortType
    from .weixin_search_article_v2_body import WeixinSearchArticleV2Body
    from .weixin_search_article_v2_body_sub_search_type import WeixinSearchArticleV2BodySubSearchType
    from .weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body
    from .weixin_search_suggestions_v1_business_type import WeixinSearchSuggestionsV1BusinessType
    from .xianyu_search_item_list_v1_sort import XianyuSearchItemListV1Sort
    from .xiaohongshu_get_note_comment_v2_sort import XiaohongshuGetNoteCommentV2Sort
    from .xiaohongshu_get_note_comment_v3_sort import XiaohongshuGetNoteCommentV3Sort
    from .xiaohongshu_get_note_comment_v4_sort import XiaohongshuGetNoteCommentV4Sort
    from .xiaohongshu_get_topic_note_list_v1_sort import XiaohongshuGetTopicNoteListV1Sort
    from .xiaohongshu_hot_search_v1_nd import XiaohongshuHotSearchV1Nd
    from .xiaohongshu_hot_search_v1_order_by import XiaohongshuHotSearchV1OrderBy
    from .xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_biz_type import (
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType,
    )
    from .xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_nd import (
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd,
    )
    from .xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_order_by import (
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy,
    )
    from .xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_advertise_switch import (
        XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch,
    )
    from .xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_business import XiaohongshuPgyApiPgyKolDataCoreDataV1Business
    from .xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_date_type import XiaohongshuPgyApiPgyKolDataCoreDataV1DateType
    from .xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_note_type import XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_age import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge,
    )
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_gender import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender,
    )
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_gender import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender,
    )
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_industry import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry,
    )
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_note_type import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType,
    )
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_search_type import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType,
    )
    from .xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_sort import XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort
    from .xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_date_type import (
        XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_increase_type import (
        XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_advertise_switch import (
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_is_third_platform import (
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_note_type import (
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_order_type import (
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1_business import (
        XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_advertise_switch import (
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_business import (
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_date_type import (
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType,
    )
    from .xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_note_type import (
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType,
    )
    from .xiaohongshu_pgy_get_kol_core_data_v1_ad_switch import XiaohongshuPgyGetKolCoreDataV1AdSwitch
    from .xiaohongshu_pgy_get_kol_core_data_v1_business import XiaohongshuPgyGetKolCoreDataV1Business
    from .xiaohongshu_pgy_get_kol_core_data_v1_date_type import XiaohongshuPgyGetKolCoreDataV1DateType
    from .xiaohongshu_pgy_get_kol_core_data_v1_note_type import XiaohongshuPgyGetKolCoreDataV1NoteType
    from .xiaohongshu_pgy_get_kol_data_summary_v2_business import XiaohongshuPgyGetKolDataSummaryV2Business
    from .xiaohongshu_pgy_get_kol_fans_trend_v1_date_type import XiaohongshuPgyGetKolFansTrendV1DateType
    from .xiaohongshu_pgy_get_kol_fans_trend_v1_increase_type import XiaohongshuPgyGetKolFansTrendV1IncreaseType
    from .xiaohongshu_pgy_get_kol_note_list_v1_ad_switch import XiaohongshuPgyGetKolNoteListV1AdSwitch
    from .xiaohongshu_pgy_get_kol_note_list_v1_note_type import XiaohongshuPgyGetKolNoteListV1NoteType
    from .xiaohongshu_pgy_get_kol_note_list_v1_order_type import XiaohongshuPgyGetKolNoteListV1OrderType
    from .xiaohongshu_pgy_get_kol_note_rate_v1_ad_switch import XiaohongshuPgyGetKolNoteRateV1AdSwitch
    from .xiaohongshu_pgy_get_kol_note_rate_v1_business import XiaohongshuPgyGetKolNoteRateV1Business
    from .xiaohongshu_pgy_get_kol_note_rate_v1_date_type import XiaohongshuPgyGetKolNoteRateV1DateType
    from .xiaohongshu_pgy_get_kol_note_rate_v1_note_type import XiaohongshuPgyGetKolNoteRateV1NoteType
    from .xiaohongshu_search_note_v1_note_time import XiaohongshuSearchNoteV1NoteTime
    from .xiaohongshu_search_note_v1_note_type import XiaohongshuSearchNoteV1NoteType
    from .xiaohongshu_search_note_v1_sort import XiaohongshuSearchNoteV1Sort
    from .xiaohongshu_search_note_v2_note_time import XiaohongshuSearchNoteV2NoteTime
    from .xiaohongshu_search_note_v2_note_type import XiaohongshuSearchNoteV2NoteType
    from .xiaohongshu_search_note_v2_sort import XiaohongshuSearchNoteV2Sort
    from .xiaohongshu_search_note_v3_note_time import XiaohongshuSearchNoteV3NoteTime
    from .xiaohongshu_search_note_v3_note_type import XiaohongshuSearchNoteV3NoteType
    from .xiaohongshu_search_note_v3_sort import XiaohongshuSearchNoteV3Sort
    from .xiaohongshu_search_note_v4_note_type import XiaohongshuSearchNoteV4NoteType
    from .xiaohongshu_search_note_v4_sort_type import XiaohongshuSearchNoteV4SortType
    from .xiaohongshu_search_note_v4_time_filter import XiaohongshuSearchNoteV4TimeFilter
    from .youtube_get_video_captions_v1_format import YoutubeGetVideoCaptionsV1Format
    from .youtube_get_video_comment_v1_sort_by import YoutubeGetVideoCommentV1SortBy
    from .youtube_search_v1_duration import YoutubeSearchV1Duration
    from .youtube_search_v1_features import YoutubeSearchV1Features
    from .youtube_search_v1_sort_by import YoutubeSearchV1SortBy
    from .youtube_search_v1_type import YoutubeSearchV1Type
    from .youtube_search_v1_upload_date import YoutubeSearchV1UploadDate
    from .zhihu_get_answer_comments_v1_order_by import ZhihuGetAnswerCommentsV1OrderBy
    from .zhihu_get_answer_list_v1_order import ZhihuGetAnswerListV1Order
    from .zhihu_get_comment_replies_v1_order_by import ZhihuGetCommentRepliesV1OrderBy
    from .zhihu_get_user_articles_v1_sort_type import ZhihuGetUserArticlesV1SortType
    from .zhihu_search_v1_show_all_topics import ZhihuSearchV1ShowAllTopics
    from .zhihu_search_v1_sort import ZhihuSearchV1Sort
    from .zhihu_search_v1_time_interval import ZhihuSearchV1TimeInterval
    from .zhihu_search_v1_vertical import ZhihuSearchV1Vertical

__all__ = [
    "AmazonGetBestSellersV1Country",
    "AmazonGetCategoryProductsV1Country",
    "AmazonGetCategoryProductsV1SortBy",
    "AmazonGetProductDetailV1Country",
    "AmazonGetProductTopReviewsV1Country",
    "AmazonSearchProductsV1Country",
    "AmazonSearchProductsV1DealsAndDiscounts",
    "AmazonSearchProductsV1ProductCondition",
    "AmazonSearchProductsV1SortBy",
    "BilibiliSearchVideoV2Order",
    "DoubanGetMovieCommentsV1Sort",
    "DoubanGetMovieReviewsV1Sort",
    "DouyinGetUserVideoListV1SortType",
    "DouyinHotSearchV1ContentType",
    "DouyinHotSearchV1SortType",
    "DouyinHotSearchV1VideoType",
    "DouyinSearchUserV2UserType",
    "DouyinSearchVideoV1Duration",
    "DouyinSearchVideoV1PublishTime",
    "DouyinSearchVideoV1SortType",
    "DouyinSearchVideoV4Duration",
    "DouyinSearchVideoV4PublishTime",
    "DouyinSearchVideoV4SortType",
    "DouyinXingtuGetKolConvertAbilityV1Range",
    "DouyinXingtuGetKolConvertVideosOrProductsV1DetailType",
    "DouyinXingtuGetKolFansDistributionV1FansType",
    "DouyinXingtuGetKolInfoV1PlatformChannel",
    "DouyinXingtuGetKolMarketingInfoV1PlatformChannel",
    "DouyinXingtuGetKolSpreadInfoV1Range",
    "DouyinXingtuGetKolSpreadInfoV1Type",
    "DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range",
    "DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange",
    "DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType",
    "DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period",
    "DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform",
    "DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform",
    "DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform",
    "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType",
    "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform",
    "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType",
    "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform",
    "DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform",
    "DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform",
    "DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform",
    "DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform",
    "DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform",
    "DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range",
    "DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType",
    "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag",
    "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort",
    "DouyinXingtuSearchKolSimpleV1PlatformSource",
    "FollowersPage",
    "FollowersResult",
    "ImdbMainSearchQueryV1LanguageCountry",
    "ImdbMainSearchQueryV1Type",
    "ImdbNewsByCategoryQueryV1Category",
    "ImdbNewsByCategoryQueryV1LanguageCountry",
    "ImdbStreamingPicksQueryV1LanguageCountry",
    "ImdbTitleAwardsSummaryQueryV1LanguageCountry",
    "ImdbTitleBaseQueryV1LanguageCountry",
    "ImdbTitleBoxOfficeSummaryV1LanguageCountry",
    "ImdbTitleChartRankingsV1LanguageCountry",
    "ImdbTitleChartRankingsV1RankingsChartType",
    "ImdbTitleContributionQuestionsV1LanguageCountry",
    "ImdbTitleCountriesOfOriginV1LanguageCountry",
    "ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry",
    "ImdbTitleDetailsQueryV1LanguageCountry",
    "ImdbTitleDidYouKnowQueryV1LanguageCountry",
    "ImdbTitleExtendedDetailsQueryV1LanguageCountry",
    "ImdbTitleMoreLikeThisQueryV1LanguageCountry",
    "ImdbTitlePlotQueryV1LanguageCountry",
    "ImdbTitleReduxOverviewQueryV1LanguageCountry",
    "ImdbTitleReleaseExpectationQueryV1LanguageCountry",
    "ImdbTitleTopCastAndCrewV1LanguageCountry",
    "ImdbTitleUserReviewsSummaryQueryV1LanguageCountry",
    "InstagramGetPostCommentsV1SortOrder",
    "LinkedinGetPostCommentsV1SortOrder",
    "LinkedinGetPostReactionsV1Type",
    "LinkedinGetUserPostsV1Type",
    "QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType",
    "QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType",
    "RelationStat",
    "RelationStatAnswer",
    "RelationStatResult",
    "Result",
    "SearchSearchV1Source",
    "ShopeeGetItemDetailV1Site",
    "ShopeeGetItemDetailV2Site",
    "ShopeeGetItemInstallmentsV1Site",
    "ShopeeGetItemReviewModelsV1Site",
    "ShopeeGetItemReviewsV1Site",
    "ShopeeGetItemReviewTagsV1Site",
    "ShopeeGetItemSkuMatrixV1Site",
    "ShopeeGetItemSkuModelsV1Site",
    "ShopeeGetItemSnapshotV1Site",
    "ShopeeGetSearchFacetsV1Site",
    "ShopeeGetShopBaseV1Site",
    "ShopeeGetShopCategoriesV1Site",
    "ShopeeGetShopDetailV1Site",
    "ShopeeGetShopItemListV1Site",
    "ShopeeGetShopReviewsRichV1Site",
    "ShopeeGetShopReviewsV1Site",
    "ShopeeGetShopSeoV1Site",
    "ShopeeSearchItemListV1Site",
    "TaobaoGetItemCommentV3OrderType",
    "TaobaoGetShopItemListV1Sort",
    "TaobaoGetShopItemListV2Sort",
    "TaobaoGetShopItemListV3Sort",
    "TaobaoSearchItemListV1Sort",
    "TemuGetHomepageGoodsV1Site",
    "TiktokGetUserPostV1Sort",
    "TiktokSearchPostV1PublishTime",
    "TiktokSearchPostV1SortType",
    "TiktokShopGetProductDetailV1Region",
    "TiktokShopGetProductDetailV2Region",
    "TiktokShopSearchProductsV1Region",
    "TwitterSearchV1SearchType",
    "WeiboGetPostCommentsV1Sort",
    "WeiboSearchAllV2Contains",
    "WeiboStatusTotals",
    "WeiboUser",
    "WeiboUserInsecurity",
    "WeiboVideoTotals",
    "WeixinChannelsGetAccountVideosV1Body",
    "WeixinChannelsGetVideoCommentV1Body",
    "WeixinChannelsGetVideoMetricsV1Body",
    "WeixinChannelsGetVideoSubCommentV1Body",
    "WeixinChannelsSearchAccountV1Body",
    "WeixinChannelsSearchVideoV1Body",
    "WeixinChannelsSearchVideoV1BodyPublishTimeType",
    "WeixinChannelsSearchVideoV1BodySortType",
    "WeixinChannelsSearchVideoV2Body",
    "WeixinGetAccountHistoryArticlesV2Body",
    "WeixinGetArticleCommentV1Body",
    "WeixinGetArticleDetailV1Mode",
    "WeixinGetArticleDetailV3Mode",
    "WeixinSearchAccountV2Body",
    "WeixinSearchArticleHotV1Category",
    "WeixinSearchArticleHotV1PublishType",
    "WeixinSearchArticleV1Body",
    "WeixinSearchArticleV1BodyPublishTimeType",
    "WeixinSearchArticleV1BodySortType",
    "WeixinSearchArticleV2Body",
    "WeixinSearchArticleV2BodySubSearchType",
    "WeixinSearchMiniprogramV1Body",
    "WeixinSearchSuggestionsV1BusinessType",
    "XianyuSearchItemListV1Sort",
    "XiaohongshuGetNoteCommentV2Sort",
    "XiaohongshuGetNoteCommentV3Sort",
    "XiaohongshuGetNoteCommentV4Sort",
    "XiaohongshuGetTopicNoteListV1Sort",
    "XiaohongshuHotSearchV1Nd",
    "XiaohongshuHotSearchV1OrderBy",
    "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType",
    "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd",
    "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1Business",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1DateType",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort",
    "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType",
    "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType",
    "XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType",
    "XiaohongshuPgyGetKolCoreDataV1AdSwitch",
    "XiaohongshuPgyGetKolCoreDataV1Business",
    "XiaohongshuPgyGetKolCoreDataV1DateType",
    "XiaohongshuPgyGetKolCoreDataV1NoteType",
    "XiaohongshuPgyGetKolDataSummaryV2Business",
    "XiaohongshuPgyGetKolFansTrendV1DateType",
    "XiaohongshuPgyGetKolFansTrendV1IncreaseType",
    "XiaohongshuPgyGetKolNoteListV1AdSwitch",
    "XiaohongshuPgyGetKolNoteListV1NoteType",
    "XiaohongshuPgyGetKolNoteListV1OrderType",
    "XiaohongshuPgyGetKolNoteRateV1AdSwitch",
    "XiaohongshuPgyGetKolNoteRateV1Business",
    "XiaohongshuPgyGetKolNoteRateV1DateType",
    "XiaohongshuPgyGetKolNoteRateV1NoteType",
    "XiaohongshuSearchNoteV1NoteTime",
    "XiaohongshuSearchNoteV1NoteType",
    "XiaohongshuSearchNoteV1Sort",
    "XiaohongshuSearchNoteV2NoteTime",
    "XiaohongshuSearchNoteV2NoteType",
    "XiaohongshuSearchNoteV2Sort",
    "XiaohongshuSearchNoteV3NoteTime",
    "XiaohongshuSearchNoteV3NoteType",
    "XiaohongshuSearchNoteV3Sort",
    "XiaohongshuSearchNoteV4NoteType",
    "XiaohongshuSearchNoteV4SortType",
    "XiaohongshuSearchNoteV4TimeFilter",
    "YoutubeGetVideoCaptionsV1Format",
    "YoutubeGetVideoCommentV1SortBy",
    "YoutubeSearchV1Duration",
    "YoutubeSearchV1Features",
    "YoutubeSearchV1SortBy",
    "YoutubeSearchV1Type",
    "YoutubeSearchV1UploadDate",
    "ZhihuGetAnswerCommentsV1OrderBy",
    "ZhihuGetAnswerListV1Order",
    "ZhihuGetCommentRepliesV1OrderBy",
    "ZhihuGetUserArticlesV1SortType",
    "ZhihuSearchV1ShowAllTopics",
    "ZhihuSearchV1Sort",
    "ZhihuSearchV1TimeInterval",
    "ZhihuSearchV1Vertical",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "AmazonGetBestSellersV1Country": ".amazon_get_best_sellers_v1_country",
        "AmazonGetCategoryProductsV1Country": ".amazon_get_category_products_v1_country",
        "AmazonGetCategoryProductsV1SortBy": ".amazon_get_category_products_v1_sort_by",
        "AmazonGetProductDetailV1Country": ".amazon_get_product_detail_v1_country",
        "AmazonGetProductTopReviewsV1Country": ".amazon_get_product_top_reviews_v1_country",
        "AmazonSearchProductsV1Country": ".amazon_search_products_v1_country",
        "AmazonSearchProductsV1DealsAndDiscounts": ".amazon_search_products_v1_deals_and_discounts",
        "AmazonSearchProductsV1ProductCondition": ".amazon_search_products_v1_product_condition",
        "AmazonSearchProductsV1SortBy": ".amazon_search_products_v1_sort_by",
        "BilibiliSearchVideoV2Order": ".bilibili_search_video_v2_order",
        "DoubanGetMovieCommentsV1Sort": ".douban_get_movie_comments_v1_sort",
        "DoubanGetMovieReviewsV1Sort": ".douban_get_movie_reviews_v1_sort",
        "DouyinGetUserVideoListV1SortType": ".douyin_get_user_video_list_v1_sort_type",
        "DouyinHotSearchV1ContentType": ".douyin_hot_search_v1_content_type",
        "DouyinHotSearchV1SortType": ".douyin_hot_search_v1_sort_type",
        "DouyinHotSearchV1VideoType": ".douyin_hot_search_v1_video_type",
        "DouyinSearchUserV2UserType": ".douyin_search_user_v2_user_type",
        "DouyinSearchVideoV1Duration": ".douyin_search_video_v1_duration",
        "DouyinSearchVideoV1PublishTime": ".douyin_search_video_v1_publish_time",
        "DouyinSearchVideoV1SortType": ".douyin_search_video_v1_sort_type",
        "DouyinSearchVideoV4Duration": ".douyin_search_video_v4_duration",
        "DouyinSearchVideoV4PublishTime": ".douyin_search_video_v4_publish_time",
        "DouyinSearchVideoV4SortType": ".douyin_search_video_v4_sort_type",
        "DouyinXingtuGetKolConvertAbilityV1Range": ".douyin_xingtu_get_kol_convert_ability_v1_range",
        "DouyinXingtuGetKolConvertVideosOrProductsV1DetailType": ".douyin_xingtu_get_kol_convert_videos_or_products_v1_detail_type",
        "DouyinXingtuGetKolFansDistributionV1FansType": ".douyin_xingtu_get_kol_fans_distribution_v1_fans_type",
        "DouyinXingtuGetKolInfoV1PlatformChannel": ".douyin_xingtu_get_kol_info_v1_platform_channel",
        "DouyinXingtuGetKolMarketingInfoV1PlatformChannel": ".douyin_xingtu_get_kol_marketing_info_v1_platform_channel",
        "DouyinXingtuGetKolSpreadInfoV1Range": ".douyin_xingtu_get_kol_spread_info_v1_range",
        "DouyinXingtuGetKolSpreadInfoV1Type": ".douyin_xingtu_get_kol_spread_info_v1_type",
        "DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range": ".douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1_range",
        "DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange": ".douyin_xingtu_gw_api_aggregator_get_author_contract_base_info_range",
        "DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType": ".douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1_video_type",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType": ".douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_flow_type",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType": ".douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_live_type",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period": ".douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_period",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType": ".douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_crowd_type",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType": ".douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_type",
        "DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period": ".douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1_period",
        "DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform": ".douyin_xingtu_gw_api_author_get_author_base_info_v1_platform",
        "DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform": ".douyin_xingtu_gw_api_author_get_author_marketing_info_v1_platform",
        "DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform": ".douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2v1_platform",
        "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType": ".douyin_xingtu_gw_api_author_get_author_show_items_v2v1_flow_type",
        "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform": ".douyin_xingtu_gw_api_author_get_author_show_items_v2v1_platform",
        "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType": ".douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_link_type",
        "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform": ".douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_platform",
        "DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform": ".douyin_xingtu_gw_api_data_sp_author_cp_info_v1_platform",
        "DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform": ".douyin_xingtu_gw_api_data_sp_author_link_struct_v1_platform",
        "DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform": ".douyin_xingtu_gw_api_data_sp_author_rec_videos_v2v1_platform",
        "DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform": ".douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1_platform",
        "DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform": ".douyin_xingtu_gw_api_data_sp_author_video_distribution_v1_platform",
        "DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform": ".douyin_xingtu_gw_api_data_sp_check_author_display_v1_platform",
        "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform": ".douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_platform",
        "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range": ".douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_range",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType": ".douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_detail_type",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId": ".douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_industry_id",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform": ".douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_platform",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range": ".douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_range",
        "DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType": ".douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1_author_type",
        "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag": ".douyin_xingtu_gw_api_data_sp_get_author_link_info_v1_industry_tag",
        "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform": ".douyin_xingtu_gw_api_data_sp_get_author_link_info_v1_platform",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType": ".douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_flow_type",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform": ".douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_platform",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range": ".douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_range",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type": ".douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_type",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_author_list",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_gender",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_industry",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_kol_price_type",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_marketing_target",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_search_type",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort": ".douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_sort",
        "DouyinXingtuSearchKolSimpleV1PlatformSource": ".douyin_xingtu_search_kol_simple_v1_platform_source",
        "FollowersPage": ".followers_page",
        "FollowersResult": ".followers_result",
        "ImdbMainSearchQueryV1LanguageCountry": ".imdb_main_search_query_v1_language_country",
        "ImdbMainSearchQueryV1Type": ".imdb_main_search_query_v1_type",
        "ImdbNewsByCategoryQueryV1Category": ".imdb_news_by_category_query_v1_category",
        "ImdbNewsByCategoryQueryV1LanguageCountry": ".imdb_news_by_category_query_v1_language_country",
        "ImdbStreamingPicksQueryV1LanguageCountry": ".imdb_streaming_picks_query_v1_language_country",
        "ImdbTitleAwardsSummaryQueryV1LanguageCountry": ".imdb_title_awards_summary_query_v1_language_country",
        "ImdbTitleBaseQueryV1LanguageCountry": ".imdb_title_base_query_v1_language_country",
        "ImdbTitleBoxOfficeSummaryV1LanguageCountry": ".imdb_title_box_office_summary_v1_language_country",
        "ImdbTitleChartRankingsV1LanguageCountry": ".imdb_title_chart_rankings_v1_language_country",
        "ImdbTitleChartRankingsV1RankingsChartType": ".imdb_title_chart_rankings_v1_rankings_chart_type",
        "ImdbTitleContributionQuestionsV1LanguageCountry": ".imdb_title_contribution_questions_v1_language_country",
        "ImdbTitleCountriesOfOriginV1LanguageCountry": ".imdb_title_countries_of_origin_v1_language_country",
        "ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry": ".imdb_title_critics_review_summary_query_v1_language_country",
        "ImdbTitleDetailsQueryV1LanguageCountry": ".imdb_title_details_query_v1_language_country",
        "ImdbTitleDidYouKnowQueryV1LanguageCountry": ".imdb_title_did_you_know_query_v1_language_country",
        "ImdbTitleExtendedDetailsQueryV1LanguageCountry": ".imdb_title_extended_details_query_v1_language_country",
        "ImdbTitleMoreLikeThisQueryV1LanguageCountry": ".imdb_title_more_like_this_query_v1_language_country",
        "ImdbTitlePlotQueryV1LanguageCountry": ".imdb_title_plot_query_v1_language_country",
        "ImdbTitleReduxOverviewQueryV1LanguageCountry": ".imdb_title_redux_overview_query_v1_language_country",
        "ImdbTitleReleaseExpectationQueryV1LanguageCountry": ".imdb_title_release_expectation_query_v1_language_country",
        "ImdbTitleTopCastAndCrewV1LanguageCountry": ".imdb_title_top_cast_and_crew_v1_language_country",
        "ImdbTitleUserReviewsSummaryQueryV1LanguageCountry": ".imdb_title_user_reviews_summary_query_v1_language_country",
        "InstagramGetPostCommentsV1SortOrder": ".instagram_get_post_comments_v1_sort_order",
        "LinkedinGetPostCommentsV1SortOrder": ".linkedin_get_post_comments_v1_sort_order",
        "LinkedinGetPostReactionsV1Type": ".linkedin_get_post_reactions_v1_type",
        "LinkedinGetUserPostsV1Type": ".linkedin_get_user_posts_v1_type",
        "QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType": ".qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1_video_type",
        "QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType": ".qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1_article_type",
        "RelationStat": ".relation_stat",
        "RelationStatAnswer": ".relation_stat_answer",
        "RelationStatResult": ".relation_stat_result",
        "Result": ".result",
        "SearchSearchV1Source": ".search_search_v1_source",
        "ShopeeGetItemDetailV1Site": ".shopee_get_item_detail_v1_site",
        "ShopeeGetItemDetailV2Site": ".shopee_get_item_detail_v2_site",
        "ShopeeGetItemInstallmentsV1Site": ".shopee_get_item_installments_v1_site",
        "ShopeeGetItemReviewModelsV1Site": ".shopee_get_item_review_models_v1_site",
        "ShopeeGetItemReviewTagsV1Site": ".shopee_get_item_review_tags_v1_site",
        "ShopeeGetItemReviewsV1Site": ".shopee_get_item_reviews_v1_site",
        "ShopeeGetItemSkuMatrixV1Site": ".shopee_get_item_sku_matrix_v1_site",
        "ShopeeGetItemSkuModelsV1Site": ".shopee_get_item_sku_models_v1_site",
        "ShopeeGetItemSnapshotV1Site": ".shopee_get_item_snapshot_v1_site",
        "ShopeeGetSearchFacetsV1Site": ".shopee_get_search_facets_v1_site",
        "ShopeeGetShopBaseV1Site": ".shopee_get_shop_base_v1_site",
        "ShopeeGetShopCategoriesV1Site": ".shopee_get_shop_categories_v1_site",
        "ShopeeGetShopDetailV1Site": ".shopee_get_shop_detail_v1_site",
        "ShopeeGetShopItemListV1Site": ".shopee_get_shop_item_list_v1_site",
        "ShopeeGetShopReviewsRichV1Site": ".shopee_get_shop_reviews_rich_v1_site",
        "ShopeeGetShopReviewsV1Site": ".shopee_get_shop_reviews_v1_site",
        "ShopeeGetShopSeoV1Site": ".shopee_get_shop_seo_v1_site",
        "ShopeeSearchItemListV1Site": ".shopee_search_item_list_v1_site",
        "TaobaoGetItemCommentV3OrderType": ".taobao_get_item_comment_v3_order_type",
        "TaobaoGetShopItemListV1Sort": ".taobao_get_shop_item_list_v1_sort",
        "TaobaoGetShopItemListV2Sort": ".taobao_get_shop_item_list_v2_sort",
        "TaobaoGetShopItemListV3Sort": ".taobao_get_shop_item_list_v3_sort",
        "TaobaoSearchItemListV1Sort": ".taobao_search_item_list_v1_sort",
        "TemuGetHomepageGoodsV1Site": ".temu_get_homepage_goods_v1_site",
        "TiktokGetUserPostV1Sort": ".tiktok_get_user_post_v1_sort",
        "TiktokSearchPostV1PublishTime": ".tiktok_search_post_v1_publish_time",
        "TiktokSearchPostV1SortType": ".tiktok_search_post_v1_sort_type",
        "TiktokShopGetProductDetailV1Region": ".tiktok_shop_get_product_detail_v1_region",
        "TiktokShopGetProductDetailV2Region": ".tiktok_shop_get_product_detail_v2_region",
        "TiktokShopSearchProductsV1Region": ".tiktok_shop_search_products_v1_region",
        "TwitterSearchV1SearchType": ".twitter_search_v1_search_type",
        "WeiboGetPostCommentsV1Sort": ".weibo_get_post_comments_v1_sort",
        "WeiboSearchAllV2Contains": ".weibo_search_all_v2_contains",
        "WeiboStatusTotals": ".weibo_status_totals",
        "WeiboUser": ".weibo_user",
        "WeiboUserInsecurity": ".weibo_user_insecurity",
        "WeiboVideoTotals": ".weibo_video_totals",
        "WeixinChannelsGetAccountVideosV1Body": ".weixin_channels_get_account_videos_v1_body",
        "WeixinChannelsGetVideoCommentV1Body": ".weixin_channels_get_video_comment_v1_body",
        "WeixinChannelsGetVideoMetricsV1Body": ".weixin_channels_get_video_metrics_v1_body",
        "WeixinChannelsGetVideoSubCommentV1Body": ".weixin_channels_get_video_sub_comment_v1_body",
        "WeixinChannelsSearchAccountV1Body": ".weixin_channels_search_account_v1_body",
        "WeixinChannelsSearchVideoV1Body": ".weixin_channels_search_video_v1_body",
        "WeixinChannelsSearchVideoV1BodyPublishTimeType": ".weixin_channels_search_video_v1_body_publish_time_type",
        "WeixinChannelsSearchVideoV1BodySortType": ".weixin_channels_search_video_v1_body_sort_type",
        "WeixinChannelsSearchVideoV2Body": ".weixin_channels_search_video_v2_body",
        "WeixinGetAccountHistoryArticlesV2Body": ".weixin_get_account_history_articles_v2_body",
        "WeixinGetArticleCommentV1Body": ".weixin_get_article_comment_v1_body",
        "WeixinGetArticleDetailV1Mode": ".weixin_get_article_detail_v1_mode",
        "WeixinGetArticleDetailV3Mode": ".weixin_get_article_detail_v3_mode",
        "WeixinSearchAccountV2Body": ".weixin_search_account_v2_body",
        "WeixinSearchArticleHotV1Category": ".weixin_search_article_hot_v1_category",
        "WeixinSearchArticleHotV1PublishType": ".weixin_search_article_hot_v1_publish_type",
        "WeixinSearchArticleV1Body": ".weixin_search_article_v1_body",
        "WeixinSearchArticleV1BodyPublishTimeType": ".weixin_search_article_v1_body_publish_time_type",
        "WeixinSearchArticleV1BodySortType": ".weixin_search_article_v1_body_sort_type",
        "WeixinSearchArticleV2Body": ".weixin_search_article_v2_body",
        "WeixinSearchArticleV2BodySubSearchType": ".weixin_search_article_v2_body_sub_search_type",
        "WeixinSearchMiniprogramV1Body": ".weixin_search_miniprogram_v1_body",
        "WeixinSearchSuggestionsV1BusinessType": ".weixin_search_suggestions_v1_business_type",
        "XianyuSearchItemListV1Sort": ".xianyu_search_item_list_v1_sort",
        "XiaohongshuGetNoteCommentV2Sort": ".xiaohongshu_get_note_comment_v2_sort",
        "XiaohongshuGetNoteCommentV3Sort": ".xiaohongshu_get_note_comment_v3_sort",
        "XiaohongshuGetNoteCommentV4Sort": ".xiaohongshu_get_note_comment_v4_sort",
        "XiaohongshuGetTopicNoteListV1Sort": ".xiaohongshu_get_topic_note_list_v1_sort",
        "XiaohongshuHotSearchV1Nd": ".xiaohongshu_hot_search_v1_nd",
        "XiaohongshuHotSearchV1OrderBy": ".xiaohongshu_hot_search_v1_order_by",
        "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType": ".xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_biz_type",
        "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd": ".xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_nd",
        "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy": ".xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_order_by",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch": ".xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_advertise_switch",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1Business": ".xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_business",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1DateType": ".xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_date_type",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType": ".xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_note_type",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_age",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_gender",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_gender",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_industry",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_note_type",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_search_type",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort": ".xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_sort",
        "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType": ".xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_date_type",
        "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType": ".xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_increase_type",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch": ".xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_advertise_switch",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform": ".xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_is_third_platform",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType": ".xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_note_type",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType": ".xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_order_type",
        "XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business": ".xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1_business",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch": ".xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_advertise_switch",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business": ".xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_business",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType": ".xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_date_type",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType": ".xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_note_type",
        "XiaohongshuPgyGetKolCoreDataV1AdSwitch": ".xiaohongshu_pgy_get_kol_core_data_v1_ad_switch",
        "XiaohongshuPgyGetKolCoreDataV1Business": ".xiaohongshu_pgy_get_kol_core_data_v1_business",
        "XiaohongshuPgyGetKolCoreDataV1DateType": ".xiaohongshu_pgy_get_kol_core_data_v1_date_type",
        "XiaohongshuPgyGetKolCoreDataV1NoteType": ".xiaohongshu_pgy_get_kol_core_data_v1_note_type",
        "XiaohongshuPgyGetKolDataSummaryV2Business": ".xiaohongshu_pgy_get_kol_data_summary_v2_business",
        "XiaohongshuPgyGetKolFansTrendV1DateType": ".xiaohongshu_pgy_get_kol_fans_trend_v1_date_type",
        "XiaohongshuPgyGetKolFansTrendV1IncreaseType": ".xiaohongshu_pgy_get_kol_fans_trend_v1_increase_type",
        "XiaohongshuPgyGetKolNoteListV1AdSwitch": ".xiaohongshu_pgy_get_kol_note_list_v1_ad_switch",
        "XiaohongshuPgyGetKolNoteListV1NoteType": ".xiaohongshu_pgy_get_kol_note_list_v1_note_type",
        "XiaohongshuPgyGetKolNoteListV1OrderType": ".xiaohongshu_pgy_get_kol_note_list_v1_order_type",
        "XiaohongshuPgyGetKolNoteRateV1AdSwitch": ".xiaohongshu_pgy_get_kol_note_rate_v1_ad_switch",
        "XiaohongshuPgyGetKolNoteRateV1Business": ".xiaohongshu_pgy_get_kol_note_rate_v1_business",
        "XiaohongshuPgyGetKolNoteRateV1DateType": ".xiaohongshu_pgy_get_kol_note_rate_v1_date_type",
        "XiaohongshuPgyGetKolNoteRateV1NoteType": ".xiaohongshu_pgy_get_kol_note_rate_v1_note_type",
        "XiaohongshuSearchNoteV1NoteTime": ".xiaohongshu_search_note_v1_note_time",
        "XiaohongshuSearchNoteV1NoteType": ".xiaohongshu_search_note_v1_note_type",
        "XiaohongshuSearchNoteV1Sort": ".xiaohongshu_search_note_v1_sort",
        "XiaohongshuSearchNoteV2NoteTime": ".xiaohongshu_search_note_v2_note_time",
        "XiaohongshuSearchNoteV2NoteType": ".xiaohongshu_search_note_v2_note_type",
        "XiaohongshuSearchNoteV2Sort": ".xiaohongshu_search_note_v2_sort",
        "XiaohongshuSearchNoteV3NoteTime": ".xiaohongshu_search_note_v3_note_time",
        "XiaohongshuSearchNoteV3NoteType": ".xiaohongshu_search_note_v3_note_type",
        "XiaohongshuSearchNoteV3Sort": ".xiaohongshu_search_note_v3_sort",
        "XiaohongshuSearchNoteV4NoteType": ".xiaohongshu_search_note_v4_note_type",
        "XiaohongshuSearchNoteV4SortType": ".xiaohongshu_search_note_v4_sort_type",
        "XiaohongshuSearchNoteV4TimeFilter": ".xiaohongshu_search_note_v4_time_filter",
        "YoutubeGetVideoCaptionsV1Format": ".youtube_get_video_captions_v1_format",
        "YoutubeGetVideoCommentV1SortBy": ".youtube_get_video_comment_v1_sort_by",
        "YoutubeSearchV1Duration": ".youtube_search_v1_duration",
        "YoutubeSearchV1Features": ".youtube_search_v1_features",
        "YoutubeSearchV1SortBy": ".youtube_search_v1_sort_by",
        "YoutubeSearchV1Type": ".youtube_search_v1_type",
        "YoutubeSearchV1UploadDate": ".youtube_search_v1_upload_date",
        "ZhihuGetAnswerCommentsV1OrderBy": ".zhihu_get_answer_comments_v1_order_by",
        "ZhihuGetAnswerListV1Order": ".zhihu_get_answer_list_v1_order",
        "ZhihuGetCommentRepliesV1OrderBy": ".zhihu_get_comment_replies_v1_order_by",
        "ZhihuGetUserArticlesV1SortType": ".zhihu_get_user_articles_v1_sort_type",
        "ZhihuSearchV1ShowAllTopics": ".zhihu_search_v1_show_all_topics",
        "ZhihuSearchV1Sort": ".zhihu_search_v1_sort",
        "ZhihuSearchV1TimeInterval": ".zhihu_search_v1_time_interval",
        "ZhihuSearchV1Vertical": ".zhihu_search_v1_vertical",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
