# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonGetBestSellersV1Country = Literal[
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
]

AMAZON_GET_BEST_SELLERS_V1_COUNTRY_VALUES: set[AmazonGetBestSellersV1Country] = {
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
}


def check_amazon_get_best_sellers_v1_country(value: str) -> AmazonGetBestSellersV1Country:
    if value in AMAZON_GET_BEST_SELLERS_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_BEST_SELLERS_V1_COUNTRY_VALUES!r}")


AmazonGetCategoryProductsV1Country = Literal[
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
]

AMAZON_GET_CATEGORY_PRODUCTS_V1_COUNTRY_VALUES: set[AmazonGetCategoryProductsV1Country] = {
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
}


def check_amazon_get_category_products_v1_country(value: str) -> AmazonGetCategoryProductsV1Country:
    if value in AMAZON_GET_CATEGORY_PRODUCTS_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_CATEGORY_PRODUCTS_V1_COUNTRY_VALUES!r}")


AmazonGetCategoryProductsV1SortBy = Literal[
    "BEST_SELLERS", "HIGHEST_PRICE", "LOWEST_PRICE", "NEWEST", "RELEVANCE", "REVIEWS"
]

AMAZON_GET_CATEGORY_PRODUCTS_V1_SORT_BY_VALUES: set[AmazonGetCategoryProductsV1SortBy] = {
    "BEST_SELLERS",
    "HIGHEST_PRICE",
    "LOWEST_PRICE",
    "NEWEST",
    "RELEVANCE",
    "REVIEWS",
}


def check_amazon_get_category_products_v1_sort_by(value: str) -> AmazonGetCategoryProductsV1SortBy:
    if value in AMAZON_GET_CATEGORY_PRODUCTS_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_CATEGORY_PRODUCTS_V1_SORT_BY_VALUES!r}")


AmazonGetProductDetailV1Country = Literal[
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
]

AMAZON_GET_PRODUCT_DETAIL_V1_COUNTRY_VALUES: set[AmazonGetProductDetailV1Country] = {
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
}


def check_amazon_get_product_detail_v1_country(value: str) -> AmazonGetProductDetailV1Country:
    if value in AMAZON_GET_PRODUCT_DETAIL_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_PRODUCT_DETAIL_V1_COUNTRY_VALUES!r}")


AmazonGetProductTopReviewsV1Country = Literal[
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
]

AMAZON_GET_PRODUCT_TOP_REVIEWS_V1_COUNTRY_VALUES: set[AmazonGetProductTopReviewsV1Country] = {
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
}


def check_amazon_get_product_top_reviews_v1_country(value: str) -> AmazonGetProductTopReviewsV1Country:
    if value in AMAZON_GET_PRODUCT_TOP_REVIEWS_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_PRODUCT_TOP_REVIEWS_V1_COUNTRY_VALUES!r}")


AmazonSearchProductsV1Country = Literal[
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
]

AMAZON_SEARCH_PRODUCTS_V1_COUNTRY_VALUES: set[AmazonSearchProductsV1Country] = {
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
}


def check_amazon_search_products_v1_country(value: str) -> AmazonSearchProductsV1Country:
    if value in AMAZON_SEARCH_PRODUCTS_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_COUNTRY_VALUES!r}")


AmazonSearchProductsV1SortBy = Literal[
    "BEST_SELLERS", "HIGHEST_PRICE", "LOWEST_PRICE", "NEWEST", "RELEVANCE", "REVIEWS"
]

AMAZON_SEARCH_PRODUCTS_V1_SORT_BY_VALUES: set[AmazonSearchProductsV1SortBy] = {
    "BEST_SELLERS",
    "HIGHEST_PRICE",
    "LOWEST_PRICE",
    "NEWEST",
    "RELEVANCE",
    "REVIEWS",
}


def check_amazon_search_products_v1_sort_by(value: str) -> AmazonSearchProductsV1SortBy:
    if value in AMAZON_SEARCH_PRODUCTS_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_SORT_BY_VALUES!r}")


AmazonSearchProductsV1ProductCondition = Literal["ALL", "COLLECTIBLE", "NEW", "RENEWED", "USED"]

AMAZON_SEARCH_PRODUCTS_V1_PRODUCT_CONDITION_VALUES: set[AmazonSearchProductsV1ProductCondition] = {
    "ALL",
    "COLLECTIBLE",
    "NEW",
    "RENEWED",
    "USED",
}


def check_amazon_search_products_v1_product_condition(value: str) -> AmazonSearchProductsV1ProductCondition:
    if value in AMAZON_SEARCH_PRODUCTS_V1_PRODUCT_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_PRODUCT_CONDITION_VALUES!r}"
    )


AmazonSearchProductsV1DealsAndDiscounts = Literal["ALL_DISCOUNTS", "NONE", "TODAYS_DEALS"]

AMAZON_SEARCH_PRODUCTS_V1_DEALS_AND_DISCOUNTS_VALUES: set[AmazonSearchProductsV1DealsAndDiscounts] = {
    "ALL_DISCOUNTS",
    "NONE",
    "TODAYS_DEALS",
}


def check_amazon_search_products_v1_deals_and_discounts(value: str) -> AmazonSearchProductsV1DealsAndDiscounts:
    if value in AMAZON_SEARCH_PRODUCTS_V1_DEALS_AND_DISCOUNTS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_DEALS_AND_DISCOUNTS_VALUES!r}"
    )


BilibiliSearchVideoV2Order = Literal["click", "dm", "general", "pubdate", "stow"]

BILIBILI_SEARCH_VIDEO_V2_ORDER_VALUES: set[BilibiliSearchVideoV2Order] = {
    "click",
    "dm",
    "general",
    "pubdate",
    "stow",
}


def check_bilibili_search_video_v2_order(value: str) -> BilibiliSearchVideoV2Order:
    if value in BILIBILI_SEARCH_VIDEO_V2_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BILIBILI_SEARCH_VIDEO_V2_ORDER_VALUES!r}")


DoubanGetMovieCommentsV1Sort = Literal["new_score", "time"]

DOUBAN_GET_MOVIE_COMMENTS_V1_SORT_VALUES: set[DoubanGetMovieCommentsV1Sort] = {
    "new_score",
    "time",
}


def check_douban_get_movie_comments_v1_sort(value: str) -> DoubanGetMovieCommentsV1Sort:
    if value in DOUBAN_GET_MOVIE_COMMENTS_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUBAN_GET_MOVIE_COMMENTS_V1_SORT_VALUES!r}")


DoubanGetMovieReviewsV1Sort = Literal["hotest", "time"]

DOUBAN_GET_MOVIE_REVIEWS_V1_SORT_VALUES: set[DoubanGetMovieReviewsV1Sort] = {
    "hotest",
    "time",
}


def check_douban_get_movie_reviews_v1_sort(value: str) -> DoubanGetMovieReviewsV1Sort:
    if value in DOUBAN_GET_MOVIE_REVIEWS_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUBAN_GET_MOVIE_REVIEWS_V1_SORT_VALUES!r}")


DouyinXingtuGetKolConvertAbilityV1Range = Literal["_2", "_3"]

DOUYIN_XINGTU_GET_KOL_CONVERT_ABILITY_V1_RANGE_VALUES: set[DouyinXingtuGetKolConvertAbilityV1Range] = {
    "_2",
    "_3",
}


def check_douyin_xingtu_get_kol_convert_ability_v1_range(value: str) -> DouyinXingtuGetKolConvertAbilityV1Range:
    if value in DOUYIN_XINGTU_GET_KOL_CONVERT_ABILITY_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_CONVERT_ABILITY_V1_RANGE_VALUES!r}"
    )


DouyinXingtuGetKolConvertVideosOrProductsV1DetailType = Literal["_1", "_2"]

DOUYIN_XINGTU_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES: set[
    DouyinXingtuGetKolConvertVideosOrProductsV1DetailType
] = {
    "_1",
    "_2",
}


def check_douyin_xingtu_get_kol_convert_videos_or_products_v1_detail_type(
    value: str,
) -> DouyinXingtuGetKolConvertVideosOrProductsV1DetailType:
    if value in DOUYIN_XINGTU_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES!r}"
    )


DouyinXingtuGetKolFansDistributionV1FansType = Literal["_1", "_5"]

DOUYIN_XINGTU_GET_KOL_FANS_DISTRIBUTION_V1_FANS_TYPE_VALUES: set[DouyinXingtuGetKolFansDistributionV1FansType] = {
    "_1",
    "_5",
}


def check_douyin_xingtu_get_kol_fans_distribution_v1_fans_type(
    value: str,
) -> DouyinXingtuGetKolFansDistributionV1FansType:
    if value in DOUYIN_XINGTU_GET_KOL_FANS_DISTRIBUTION_V1_FANS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_FANS_DISTRIBUTION_V1_FANS_TYPE_VALUES!r}"
    )


DouyinXingtuGetKolInfoV1PlatformChannel = Literal["_1", "_10"]

DOUYIN_XINGTU_GET_KOL_INFO_V1_PLATFORM_CHANNEL_VALUES: set[DouyinXingtuGetKolInfoV1PlatformChannel] = {
    "_1",
    "_10",
}


def check_douyin_xingtu_get_kol_info_v1_platform_channel(value: str) -> DouyinXingtuGetKolInfoV1PlatformChannel:
    if value in DOUYIN_XINGTU_GET_KOL_INFO_V1_PLATFORM_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_INFO_V1_PLATFORM_CHANNEL_VALUES!r}"
    )


DouyinXingtuGetKolMarketingInfoV1PlatformChannel = Literal["_1", "_10"]

DOUYIN_XINGTU_GET_KOL_MARKETING_INFO_V1_PLATFORM_CHANNEL_VALUES: set[
    DouyinXingtuGetKolMarketingInfoV1PlatformChannel
] = {
    "_1",
    "_10",
}


def check_douyin_xingtu_get_kol_marketing_info_v1_platform_channel(
    value: str,
) -> DouyinXingtuGetKolMarketingInfoV1PlatformChannel:
    if value in DOUYIN_XINGTU_GET_KOL_MARKETING_INFO_V1_PLATFORM_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_MARKETING_INFO_V1_PLATFORM_CHANNEL_VALUES!r}"
    )


DouyinXingtuGetKolSpreadInfoV1Type = Literal["_1", "_2"]

DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_TYPE_VALUES: set[DouyinXingtuGetKolSpreadInfoV1Type] = {
    "_1",
    "_2",
}


def check_douyin_xingtu_get_kol_spread_info_v1_type(value: str) -> DouyinXingtuGetKolSpreadInfoV1Type:
    if value in DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_TYPE_VALUES!r}")


DouyinXingtuGetKolSpreadInfoV1Range = Literal["_2", "_3"]

DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_RANGE_VALUES: set[DouyinXingtuGetKolSpreadInfoV1Range] = {
    "_2",
    "_3",
}


def check_douyin_xingtu_get_kol_spread_info_v1_range(value: str) -> DouyinXingtuGetKolSpreadInfoV1Range:
    if value in DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_SPREAD_INFO_V1_RANGE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_RANGE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1_range(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_RANGE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO_RANGE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_contract_base_info_range(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO_RANGE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType = Literal["ALL", "PERSONAL", "XINGTU"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1_VIDEO_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType
] = {
    "ALL",
    "PERSONAL",
    "XINGTU",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1_video_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1_VIDEO_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_HOMEPAGE_VIDEOS_V1_VIDEO_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType = Literal["ALL", "ECOMMERCE", "GAME", "OTHER"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_LIVE_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType
] = {
    "ALL",
    "ECOMMERCE",
    "GAME",
    "OTHER",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_live_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_LIVE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_LIVE_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_PERIOD_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_period(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_PERIOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_PERIOD_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType = Literal["EXCLUDE", "INCLUDE"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_FLOW_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType
] = {
    "EXCLUDE",
    "INCLUDE",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_flow_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_FLOW_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_FLOW_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType = Literal["AUDIENCE", "FANS"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_CROWD_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType
] = {
    "AUDIENCE",
    "FANS",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_crowd_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_CROWD_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_CROWD_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType = Literal["ALL", "ECOMMERCE", "GAME", "OTHER"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType
] = {
    "ALL",
    "ECOMMERCE",
    "GAME",
    "OTHER",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1_PERIOD_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1_period(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1_PERIOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1_PERIOD_VALUES!r}"
    )


DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_author_get_author_base_info_v1_platform(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_BASE_INFO_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_author_get_author_marketing_info_v1_platform(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_MARKETING_INFO_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2v1_platform(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_author_get_author_show_items_v2v1_platform(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType = Literal["EXCLUDE", "INCLUDE"]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_FLOW_TYPE_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType
] = {
    "EXCLUDE",
    "INCLUDE",
}


def check_douyin_xingtu_gw_api_author_get_author_show_items_v2v1_flow_type(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_FLOW_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_FLOW_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType = Literal[
    "AWARE", "CONNECTED", "FOLLOW", "INTERESTED", "LIKE"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_LINK_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType
] = {
    "AWARE",
    "CONNECTED",
    "FOLLOW",
    "INTERESTED",
    "LIKE",
}


def check_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_link_type(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_LINK_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_LINK_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform = Literal["LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_CP_INFO_V1_PLATFORM_VALUES: set[DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_cp_info_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_CP_INFO_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_CP_INFO_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_link_struct_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_LINK_STRUCT_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_rec_videos_v2v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_REC_VIDEOS_V2V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_touch_distribution_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_TOUCH_DISTRIBUTION_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_author_video_distribution_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_VIDEO_DISTRIBUTION_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_check_author_display_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_CHECK_AUTHOR_DISPLAY_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1_RANGE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_convert_ability_v1_range(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_ABILITY_V1_RANGE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId = Literal[
    "AGRICULTURE_FORESTRY_FISHERY",
    "ALL",
    "AUTOMOTIVE",
    "BEAUTY_AND_COSMETICS",
    "BEAUTY_SERVICES",
    "BUSINESS_SERVICES",
    "CATERING_SERVICES",
    "CHEMICAL_AND_ENERGY",
    "CLOTHING_AND_ACCESSORIES",
    "CULTURAL_SUPPLIES",
    "CULTURE_SPORTS_ENTERTAINMENT",
    "DAILY_CHEMICALS",
    "EDUCATION_AND_TRAINING",
    "ELECTRONICS_AND_APPLIANCES",
    "ELECTRONICS_AND_ELECTRICAL",
    "FINANCIAL_SERVICES",
    "FOOD_AND_BEVERAGE",
    "FRANCHISING_AND_INVESTMENT",
    "GAMES",
    "HEALTHCARE_AND_MEDICAL",
    "HOME_AND_BUILDING_MATERIALS",
    "LOCAL_SERVICES",
    "LOGISTICS",
    "MACHINERY_EQUIPMENT",
    "MEDIA_AND_INFORMATION",
    "MEDICAL_INSTITUTIONS",
    "MOTHER_BABY_AND_PET",
    "PHYSICAL_BOOKS",
    "PUBLIC_SERVICES",
    "REAL_ESTATE",
    "RETAIL",
    "SHOPPING",
    "SOCIAL_AND_COMMUNICATION",
    "SOFTWARE_TOOLS",
    "SPORTS_OUTDOOR",
    "TELECOMMUNICATIONS",
    "TRANSPORTATION_EQUIPMENT",
    "TRAVEL_AND_TOURISM",
]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_INDUSTRY_ID_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId
] = {
    "AGRICULTURE_FORESTRY_FISHERY",
    "ALL",
    "AUTOMOTIVE",
    "BEAUTY_AND_COSMETICS",
    "BEAUTY_SERVICES",
    "BUSINESS_SERVICES",
    "CATERING_SERVICES",
    "CHEMICAL_AND_ENERGY",
    "CLOTHING_AND_ACCESSORIES",
    "CULTURAL_SUPPLIES",
    "CULTURE_SPORTS_ENTERTAINMENT",
    "DAILY_CHEMICALS",
    "EDUCATION_AND_TRAINING",
    "ELECTRONICS_AND_APPLIANCES",
    "ELECTRONICS_AND_ELECTRICAL",
    "FINANCIAL_SERVICES",
    "FOOD_AND_BEVERAGE",
    "FRANCHISING_AND_INVESTMENT",
    "GAMES",
    "HEALTHCARE_AND_MEDICAL",
    "HOME_AND_BUILDING_MATERIALS",
    "LOCAL_SERVICES",
    "LOGISTICS",
    "MACHINERY_EQUIPMENT",
    "MEDIA_AND_INFORMATION",
    "MEDICAL_INSTITUTIONS",
    "MOTHER_BABY_AND_PET",
    "PHYSICAL_BOOKS",
    "PUBLIC_SERVICES",
    "REAL_ESTATE",
    "RETAIL",
    "SHOPPING",
    "SOCIAL_AND_COMMUNICATION",
    "SOFTWARE_TOOLS",
    "SPORTS_OUTDOOR",
    "TELECOMMUNICATIONS",
    "TRANSPORTATION_EQUIPMENT",
    "TRAVEL_AND_TOURISM",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_industry_id(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_INDUSTRY_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_INDUSTRY_ID_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_RANGE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_range(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_RANGE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType = Literal["PRODUCT", "VIDEO"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType
] = {
    "PRODUCT",
    "VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_detail_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType = Literal["DIE_HARD_FAN", "FAN"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1_AUTHOR_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType
] = {
    "DIE_HARD_FAN",
    "FAN",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1_author_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1_AUTHOR_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1_AUTHOR_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_link_info_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag = Literal[
    "AGRICULTURE_FORESTRY_FISHERY",
    "ALL",
    "AUTOMOTIVE",
    "BEAUTY_AND_COSMETICS",
    "BEAUTY_SERVICES",
    "BUSINESS_SERVICES",
    "CATERING_SERVICES",
    "CHEMICAL_AND_ENERGY",
    "CLOTHING_AND_ACCESSORIES",
    "CULTURAL_SUPPLIES",
    "CULTURE_SPORTS_ENTERTAINMENT",
    "DAILY_CHEMICALS",
    "EDUCATION_AND_TRAINING",
    "ELECTRONICS_AND_APPLIANCES",
    "ELECTRONICS_AND_ELECTRICAL",
    "FINANCIAL_SERVICES",
    "FOOD_AND_BEVERAGE",
    "FRANCHISING_AND_INVESTMENT",
    "GAMES",
    "HEALTHCARE_AND_MEDICAL",
    "HOME_AND_BUILDING_MATERIALS",
    "LOCAL_SERVICES",
    "LOGISTICS",
    "MACHINERY_EQUIPMENT",
    "MEDIA_AND_INFORMATION",
    "MEDICAL_INSTITUTIONS",
    "MOTHER_BABY_AND_PET",
    "PHYSICAL_BOOKS",
    "PUBLIC_SERVICES",
    "REAL_ESTATE",
    "RETAIL",
    "SHOPPING",
    "SOCIAL_AND_COMMUNICATION",
    "SOFTWARE_TOOLS",
    "SPORTS_OUTDOOR",
    "TELECOMMUNICATIONS",
    "TRANSPORTATION_EQUIPMENT",
    "TRAVEL_AND_TOURISM",
]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1_INDUSTRY_TAG_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag
] = {
    "AGRICULTURE_FORESTRY_FISHERY",
    "ALL",
    "AUTOMOTIVE",
    "BEAUTY_AND_COSMETICS",
    "BEAUTY_SERVICES",
    "BUSINESS_SERVICES",
    "CATERING_SERVICES",
    "CHEMICAL_AND_ENERGY",
    "CLOTHING_AND_ACCESSORIES",
    "CULTURAL_SUPPLIES",
    "CULTURE_SPORTS_ENTERTAINMENT",
    "DAILY_CHEMICALS",
    "EDUCATION_AND_TRAINING",
    "ELECTRONICS_AND_APPLIANCES",
    "ELECTRONICS_AND_ELECTRICAL",
    "FINANCIAL_SERVICES",
    "FOOD_AND_BEVERAGE",
    "FRANCHISING_AND_INVESTMENT",
    "GAMES",
    "HEALTHCARE_AND_MEDICAL",
    "HOME_AND_BUILDING_MATERIALS",
    "LOCAL_SERVICES",
    "LOGISTICS",
    "MACHINERY_EQUIPMENT",
    "MEDIA_AND_INFORMATION",
    "MEDICAL_INSTITUTIONS",
    "MOTHER_BABY_AND_PET",
    "PHYSICAL_BOOKS",
    "PUBLIC_SERVICES",
    "REAL_ESTATE",
    "RETAIL",
    "SHOPPING",
    "SOCIAL_AND_COMMUNICATION",
    "SOFTWARE_TOOLS",
    "SPORTS_OUTDOOR",
    "TELECOMMUNICATIONS",
    "TRANSPORTATION_EQUIPMENT",
    "TRAVEL_AND_TOURISM",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_link_info_v1_industry_tag(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1_INDUSTRY_TAG_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_LINK_INFO_V1_INDUSTRY_TAG_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform = Literal[
    "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA", "SHORT_VIDEO"
]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_PLATFORM_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform
] = {
    "LIVE_STREAMING",
    "PICTURE_TEXT",
    "SHORT_DRAMA",
    "SHORT_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_platform(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_PLATFORM_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_RANGE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_range(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_RANGE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type = Literal["PERSONAL_VIDEO", "XINTU_VIDEO"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type
] = {
    "PERSONAL_VIDEO",
    "XINTU_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType = Literal["EXCLUDE", "INCLUDE"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_FLOW_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType
] = {
    "EXCLUDE",
    "INCLUDE",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_flow_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_FLOW_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_FLOW_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort = Literal["DEFAULT", "FANS"]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_SORT_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort
] = {
    "DEFAULT",
    "FANS",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_sort(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_SORT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_SORT_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType = Literal["CONTENT", "NICKNAME"]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_SEARCH_TYPE_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType
] = {
    "CONTENT",
    "NICKNAME",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_search_type(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_SEARCH_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_SEARCH_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget = Literal[
    "ACTION_CONVERSION", "BRAND_EXPOSURE", "CIRCLE_SEEDING"
]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_MARKETING_TARGET_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget
] = {
    "ACTION_CONVERSION",
    "BRAND_EXPOSURE",
    "CIRCLE_SEEDING",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_marketing_target(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_MARKETING_TARGET_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_MARKETING_TARGET_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry = Literal[
    "AGRICULTURE_FORESTRY_FISHERY",
    "ALL",
    "AUTOMOTIVE",
    "BEAUTY_AND_COSMETICS",
    "BEAUTY_SERVICES",
    "BUSINESS_SERVICES",
    "CATERING_SERVICES",
    "CHEMICAL_AND_ENERGY",
    "CLOTHING_AND_ACCESSORIES",
    "CULTURAL_SUPPLIES",
    "CULTURE_SPORTS_ENTERTAINMENT",
    "DAILY_CHEMICALS",
    "EDUCATION_AND_TRAINING",
    "ELECTRONICS_AND_APPLIANCES",
    "ELECTRONICS_AND_ELECTRICAL",
    "FINANCIAL_SERVICES",
    "FOOD_AND_BEVERAGE",
    "FRANCHISING_AND_INVESTMENT",
    "GAMES",
    "HEALTHCARE_AND_MEDICAL",
    "HOME_AND_BUILDING_MATERIALS",
    "LOCAL_SERVICES",
    "LOGISTICS",
    "MACHINERY_EQUIPMENT",
    "MEDIA_AND_INFORMATION",
    "MEDICAL_INSTITUTIONS",
    "MOTHER_BABY_AND_PET",
    "PHYSICAL_BOOKS",
    "PUBLIC_SERVICES",
    "REAL_ESTATE",
    "RETAIL",
    "SHOPPING",
    "SOCIAL_AND_COMMUNICATION",
    "SOFTWARE_TOOLS",
    "SPORTS_OUTDOOR",
    "TELECOMMUNICATIONS",
    "TRANSPORTATION_EQUIPMENT",
    "TRAVEL_AND_TOURISM",
]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_INDUSTRY_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry
] = {
    "AGRICULTURE_FORESTRY_FISHERY",
    "ALL",
    "AUTOMOTIVE",
    "BEAUTY_AND_COSMETICS",
    "BEAUTY_SERVICES",
    "BUSINESS_SERVICES",
    "CATERING_SERVICES",
    "CHEMICAL_AND_ENERGY",
    "CLOTHING_AND_ACCESSORIES",
    "CULTURAL_SUPPLIES",
    "CULTURE_SPORTS_ENTERTAINMENT",
    "DAILY_CHEMICALS",
    "EDUCATION_AND_TRAINING",
    "ELECTRONICS_AND_APPLIANCES",
    "ELECTRONICS_AND_ELECTRICAL",
    "FINANCIAL_SERVICES",
    "FOOD_AND_BEVERAGE",
    "FRANCHISING_AND_INVESTMENT",
    "GAMES",
    "HEALTHCARE_AND_MEDICAL",
    "HOME_AND_BUILDING_MATERIALS",
    "LOCAL_SERVICES",
    "LOGISTICS",
    "MACHINERY_EQUIPMENT",
    "MEDIA_AND_INFORMATION",
    "MEDICAL_INSTITUTIONS",
    "MOTHER_BABY_AND_PET",
    "PHYSICAL_BOOKS",
    "PUBLIC_SERVICES",
    "REAL_ESTATE",
    "RETAIL",
    "SHOPPING",
    "SOCIAL_AND_COMMUNICATION",
    "SOFTWARE_TOOLS",
    "SPORTS_OUTDOOR",
    "TELECOMMUNICATIONS",
    "TRANSPORTATION_EQUIPMENT",
    "TRAVEL_AND_TOURISM",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_industry(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_INDUSTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_INDUSTRY_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType = Literal[
    "CELEBRITY_SHORT_LIVE_SEEDING",
    "CELEBRITY_SHORT_LIVE_WARMUP",
    "CELEBRITY_VIDEO",
    "COLLECTION_VIDEO",
    "CUSTOM_SHORT_DRAMA_EPISODE",
    "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
    "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
    "NATURAL_PLAY_CPM",
    "SHORT_LIVE_SEEDING_VIDEO",
    "SHORT_LIVE_WARMUP_VIDEO",
    "VIDEO_1_20S",
    "VIDEO_21_60S",
    "VIDEO_OVER_60S",
]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_KOL_PRICE_TYPE_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType
] = {
    "CELEBRITY_SHORT_LIVE_SEEDING",
    "CELEBRITY_SHORT_LIVE_WARMUP",
    "CELEBRITY_VIDEO",
    "COLLECTION_VIDEO",
    "CUSTOM_SHORT_DRAMA_EPISODE",
    "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
    "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
    "NATURAL_PLAY_CPM",
    "SHORT_LIVE_SEEDING_VIDEO",
    "SHORT_LIVE_WARMUP_VIDEO",
    "VIDEO_1_20S",
    "VIDEO_21_60S",
    "VIDEO_OVER_60S",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_kol_price_type(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_KOL_PRICE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_KOL_PRICE_TYPE_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender = Literal["FEMALE", "MALE"]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_GENDER_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender
] = {
    "FEMALE",
    "MALE",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_gender(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_GENDER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_GENDER_VALUES!r}"
    )


DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList = Literal[
    "AI_STAR_PLAN_CREATORS",
    "BASKETBALL_CREATORS",
    "BEAUTY_QUALITY_CREATORS",
    "COMMERCE_ADVANTAGE_CREATORS",
    "CYCLING_CREATORS",
    "FACTORY_TRACEABILITY_MEDIA",
    "FISHING_CREATORS",
    "FITNESS_CREATORS",
    "FOOTBALL_CREATORS",
    "HIGH_VALUE_CREATORS",
    "LIGHT_OUTDOOR_CREATORS",
    "PREMIUM_CONTENT_MEDIA",
    "RUNNING_CREATORS",
    "SEEDING_ADVANTAGE_CREATORS",
    "SHORT_DRAMA_ACTORS",
    "SHORT_LIVE_ENTERTAINMENT_CREATORS",
    "STREET_SPORTS_CREATORS",
    "TREND_SETTING_MEDIA",
    "WECHAT_QUICK_CONNECT_CREATORS",
    "YOGA_CREATORS",
]

DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_AUTHOR_LIST_VALUES: set[
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList
] = {
    "AI_STAR_PLAN_CREATORS",
    "BASKETBALL_CREATORS",
    "BEAUTY_QUALITY_CREATORS",
    "COMMERCE_ADVANTAGE_CREATORS",
    "CYCLING_CREATORS",
    "FACTORY_TRACEABILITY_MEDIA",
    "FISHING_CREATORS",
    "FITNESS_CREATORS",
    "FOOTBALL_CREATORS",
    "HIGH_VALUE_CREATORS",
    "LIGHT_OUTDOOR_CREATORS",
    "PREMIUM_CONTENT_MEDIA",
    "RUNNING_CREATORS",
    "SEEDING_ADVANTAGE_CREATORS",
    "SHORT_DRAMA_ACTORS",
    "SHORT_LIVE_ENTERTAINMENT_CREATORS",
    "STREET_SPORTS_CREATORS",
    "TREND_SETTING_MEDIA",
    "WECHAT_QUICK_CONNECT_CREATORS",
    "YOGA_CREATORS",
}


def check_douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_author_list(
    value: str,
) -> DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList:
    if value in DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_AUTHOR_LIST_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_GSEARCH_SEARCH_FOR_AUTHOR_SQUARE_V1_AUTHOR_LIST_VALUES!r}"
    )


DouyinXingtuSearchKolSimpleV1PlatformSource = Literal["_1", "_2", "_3"]

DOUYIN_XINGTU_SEARCH_KOL_SIMPLE_V1_PLATFORM_SOURCE_VALUES: set[DouyinXingtuSearchKolSimpleV1PlatformSource] = {
    "_1",
    "_2",
    "_3",
}


def check_douyin_xingtu_search_kol_simple_v1_platform_source(value: str) -> DouyinXingtuSearchKolSimpleV1PlatformSource:
    if value in DOUYIN_XINGTU_SEARCH_KOL_SIMPLE_V1_PLATFORM_SOURCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_SEARCH_KOL_SIMPLE_V1_PLATFORM_SOURCE_VALUES!r}"
    )


DouyinGetUserVideoListV1SortType = Literal["LATEST", "MOST_POPULAR"]

DOUYIN_GET_USER_VIDEO_LIST_V1_SORT_TYPE_VALUES: set[DouyinGetUserVideoListV1SortType] = {
    "LATEST",
    "MOST_POPULAR",
}


def check_douyin_get_user_video_list_v1_sort_type(value: str) -> DouyinGetUserVideoListV1SortType:
    if value in DOUYIN_GET_USER_VIDEO_LIST_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_GET_USER_VIDEO_LIST_V1_SORT_TYPE_VALUES!r}")


DouyinHotSearchV1ContentType = Literal[
    "ACG",
    "AGRICULTURE",
    "ALL",
    "ANIMAL",
    "ART",
    "AUTOMOTIVE",
    "CASUAL",
    "CELEBRITY",
    "DANCE",
    "DRAMA",
    "EDUCATION_CAMPUS",
    "EMOTION",
    "FASHION",
    "FINANCE",
    "FOOD",
    "GAME",
    "HOME_LIVING",
    "HUMANITIES_SOCIAL_SCIENCE",
    "LEISURE_ENTERTAINMENT",
    "LIFE_RECORD",
    "MOTHER_BABY",
    "MOVIE",
    "MUSIC",
    "PARENTING",
    "PHOTOGRAPHY",
    "PUBLIC_WELFARE",
    "SCIENCE",
    "SPORTS",
    "TECHNOLOGY",
    "TRADITIONAL_CULTURE",
    "TRAVEL",
    "TV_SERIES",
    "VARIETY_SHOW",
    "WORKPLACE",
]

DOUYIN_HOT_SEARCH_V1_CONTENT_TYPE_VALUES: set[DouyinHotSearchV1ContentType] = {
    "ACG",
    "AGRICULTURE",
    "ALL",
    "ANIMAL",
    "ART",
    "AUTOMOTIVE",
    "CASUAL",
    "CELEBRITY",
    "DANCE",
    "DRAMA",
    "EDUCATION_CAMPUS",
    "EMOTION",
    "FASHION",
    "FINANCE",
    "FOOD",
    "GAME",
    "HOME_LIVING",
    "HUMANITIES_SOCIAL_SCIENCE",
    "LEISURE_ENTERTAINMENT",
    "LIFE_RECORD",
    "MOTHER_BABY",
    "MOVIE",
    "MUSIC",
    "PARENTING",
    "PHOTOGRAPHY",
    "PUBLIC_WELFARE",
    "SCIENCE",
    "SPORTS",
    "TECHNOLOGY",
    "TRADITIONAL_CULTURE",
    "TRAVEL",
    "TV_SERIES",
    "VARIETY_SHOW",
    "WORKPLACE",
}


def check_douyin_hot_search_v1_content_type(value: str) -> DouyinHotSearchV1ContentType:
    if value in DOUYIN_HOT_SEARCH_V1_CONTENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_HOT_SEARCH_V1_CONTENT_TYPE_VALUES!r}")


DouyinHotSearchV1VideoType = Literal["ALL", "NATURAL_VIDEO", "XINGTU_VIDEO"]

DOUYIN_HOT_SEARCH_V1_VIDEO_TYPE_VALUES: set[DouyinHotSearchV1VideoType] = {
    "ALL",
    "NATURAL_VIDEO",
    "XINGTU_VIDEO",
}


def check_douyin_hot_search_v1_video_type(value: str) -> DouyinHotSearchV1VideoType:
    if value in DOUYIN_HOT_SEARCH_V1_VIDEO_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_HOT_SEARCH_V1_VIDEO_TYPE_VALUES!r}")


DouyinHotSearchV1SortType = Literal["COMPREHENSIVE", "HIGH_COMMENT", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_SHARE"]

DOUYIN_HOT_SEARCH_V1_SORT_TYPE_VALUES: set[DouyinHotSearchV1SortType] = {
    "COMPREHENSIVE",
    "HIGH_COMMENT",
    "HIGH_INTERACTION",
    "HIGH_LIKE",
    "HIGH_SHARE",
}


def check_douyin_hot_search_v1_sort_type(value: str) -> DouyinHotSearchV1SortType:
    if value in DOUYIN_HOT_SEARCH_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_HOT_SEARCH_V1_SORT_TYPE_VALUES!r}")


DouyinSearchUserV2UserType = Literal["common_user", "enterprise_user", "personal_user"]

DOUYIN_SEARCH_USER_V2_USER_TYPE_VALUES: set[DouyinSearchUserV2UserType] = {
    "common_user",
    "enterprise_user",
    "personal_user",
}


def check_douyin_search_user_v2_user_type(value: str) -> DouyinSearchUserV2UserType:
    if value in DOUYIN_SEARCH_USER_V2_USER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_USER_V2_USER_TYPE_VALUES!r}")


DouyinSearchVideoV1SortType = Literal["_0", "_1", "_2", "_3", "_4"]

DOUYIN_SEARCH_VIDEO_V1_SORT_TYPE_VALUES: set[DouyinSearchVideoV1SortType] = {
    "_0",
    "_1",
    "_2",
    "_3",
    "_4",
}


def check_douyin_search_video_v1_sort_type(value: str) -> DouyinSearchVideoV1SortType:
    if value in DOUYIN_SEARCH_VIDEO_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V1_SORT_TYPE_VALUES!r}")


DouyinSearchVideoV1PublishTime = Literal["_0", "_1", "_180", "_7"]

DOUYIN_SEARCH_VIDEO_V1_PUBLISH_TIME_VALUES: set[DouyinSearchVideoV1PublishTime] = {
    "_0",
    "_1",
    "_180",
    "_7",
}


def check_douyin_search_video_v1_publish_time(value: str) -> DouyinSearchVideoV1PublishTime:
    if value in DOUYIN_SEARCH_VIDEO_V1_PUBLISH_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V1_PUBLISH_TIME_VALUES!r}")


DouyinSearchVideoV1Duration = Literal["_0", "_1", "_2", "_3"]

DOUYIN_SEARCH_VIDEO_V1_DURATION_VALUES: set[DouyinSearchVideoV1Duration] = {
    "_0",
    "_1",
    "_2",
    "_3",
}


def check_douyin_search_video_v1_duration(value: str) -> DouyinSearchVideoV1Duration:
    if value in DOUYIN_SEARCH_VIDEO_V1_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V1_DURATION_VALUES!r}")


DouyinSearchVideoV4SortType = Literal["_0", "_1", "_2"]

DOUYIN_SEARCH_VIDEO_V4_SORT_TYPE_VALUES: set[DouyinSearchVideoV4SortType] = {
    "_0",
    "_1",
    "_2",
}


def check_douyin_search_video_v4_sort_type(value: str) -> DouyinSearchVideoV4SortType:
    if value in DOUYIN_SEARCH_VIDEO_V4_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V4_SORT_TYPE_VALUES!r}")


DouyinSearchVideoV4PublishTime = Literal["_0", "_1", "_180", "_7"]

DOUYIN_SEARCH_VIDEO_V4_PUBLISH_TIME_VALUES: set[DouyinSearchVideoV4PublishTime] = {
    "_0",
    "_1",
    "_180",
    "_7",
}


def check_douyin_search_video_v4_publish_time(value: str) -> DouyinSearchVideoV4PublishTime:
    if value in DOUYIN_SEARCH_VIDEO_V4_PUBLISH_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V4_PUBLISH_TIME_VALUES!r}")


DouyinSearchVideoV4Duration = Literal["_0", "_1", "_2", "_3"]

DOUYIN_SEARCH_VIDEO_V4_DURATION_VALUES: set[DouyinSearchVideoV4Duration] = {
    "_0",
    "_1",
    "_2",
    "_3",
}


def check_douyin_search_video_v4_duration(value: str) -> DouyinSearchVideoV4Duration:
    if value in DOUYIN_SEARCH_VIDEO_V4_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_VIDEO_V4_DURATION_VALUES!r}")


ImdbMainSearchQueryV1Type = Literal[
    "Episodes", "Interests", "Movies", "People", "Podcast", "Shows", "Top", "Video_games"
]

IMDB_MAIN_SEARCH_QUERY_V1_TYPE_VALUES: set[ImdbMainSearchQueryV1Type] = {
    "Episodes",
    "Interests",
    "Movies",
    "People",
    "Podcast",
    "Shows",
    "Top",
    "Video_games",
}


def check_imdb_main_search_query_v1_type(value: str) -> ImdbMainSearchQueryV1Type:
    if value in IMDB_MAIN_SEARCH_QUERY_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMDB_MAIN_SEARCH_QUERY_V1_TYPE_VALUES!r}")


ImdbMainSearchQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_MAIN_SEARCH_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbMainSearchQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_main_search_query_v1_language_country(value: str) -> ImdbMainSearchQueryV1LanguageCountry:
    if value in IMDB_MAIN_SEARCH_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_MAIN_SEARCH_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbNewsByCategoryQueryV1Category = Literal["CELEBRITY", "MOVIE", "TOP", "TV"]

IMDB_NEWS_BY_CATEGORY_QUERY_V1_CATEGORY_VALUES: set[ImdbNewsByCategoryQueryV1Category] = {
    "CELEBRITY",
    "MOVIE",
    "TOP",
    "TV",
}


def check_imdb_news_by_category_query_v1_category(value: str) -> ImdbNewsByCategoryQueryV1Category:
    if value in IMDB_NEWS_BY_CATEGORY_QUERY_V1_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMDB_NEWS_BY_CATEGORY_QUERY_V1_CATEGORY_VALUES!r}")


ImdbNewsByCategoryQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_NEWS_BY_CATEGORY_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbNewsByCategoryQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_news_by_category_query_v1_language_country(value: str) -> ImdbNewsByCategoryQueryV1LanguageCountry:
    if value in IMDB_NEWS_BY_CATEGORY_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_NEWS_BY_CATEGORY_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbStreamingPicksQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_STREAMING_PICKS_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbStreamingPicksQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_streaming_picks_query_v1_language_country(value: str) -> ImdbStreamingPicksQueryV1LanguageCountry:
    if value in IMDB_STREAMING_PICKS_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_STREAMING_PICKS_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleAwardsSummaryQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_AWARDS_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleAwardsSummaryQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_awards_summary_query_v1_language_country(
    value: str,
) -> ImdbTitleAwardsSummaryQueryV1LanguageCountry:
    if value in IMDB_TITLE_AWARDS_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_AWARDS_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleBaseQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_BASE_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleBaseQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_base_query_v1_language_country(value: str) -> ImdbTitleBaseQueryV1LanguageCountry:
    if value in IMDB_TITLE_BASE_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_BASE_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}")


ImdbTitleBoxOfficeSummaryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_BOX_OFFICE_SUMMARY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleBoxOfficeSummaryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_box_office_summary_v1_language_country(value: str) -> ImdbTitleBoxOfficeSummaryV1LanguageCountry:
    if value in IMDB_TITLE_BOX_OFFICE_SUMMARY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_BOX_OFFICE_SUMMARY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleChartRankingsV1RankingsChartType = Literal["TOP_250", "TOP_250_TV"]

IMDB_TITLE_CHART_RANKINGS_V1_RANKINGS_CHART_TYPE_VALUES: set[ImdbTitleChartRankingsV1RankingsChartType] = {
    "TOP_250",
    "TOP_250_TV",
}


def check_imdb_title_chart_rankings_v1_rankings_chart_type(value: str) -> ImdbTitleChartRankingsV1RankingsChartType:
    if value in IMDB_TITLE_CHART_RANKINGS_V1_RANKINGS_CHART_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CHART_RANKINGS_V1_RANKINGS_CHART_TYPE_VALUES!r}"
    )


ImdbTitleChartRankingsV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_CHART_RANKINGS_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleChartRankingsV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_chart_rankings_v1_language_country(value: str) -> ImdbTitleChartRankingsV1LanguageCountry:
    if value in IMDB_TITLE_CHART_RANKINGS_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CHART_RANKINGS_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleContributionQuestionsV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_CONTRIBUTION_QUESTIONS_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleContributionQuestionsV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_contribution_questions_v1_language_country(
    value: str,
) -> ImdbTitleContributionQuestionsV1LanguageCountry:
    if value in IMDB_TITLE_CONTRIBUTION_QUESTIONS_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CONTRIBUTION_QUESTIONS_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleCountriesOfOriginV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_COUNTRIES_OF_ORIGIN_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleCountriesOfOriginV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_countries_of_origin_v1_language_country(value: str) -> ImdbTitleCountriesOfOriginV1LanguageCountry:
    if value in IMDB_TITLE_COUNTRIES_OF_ORIGIN_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_COUNTRIES_OF_ORIGIN_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[
    ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry
] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_critics_review_summary_query_v1_language_country(
    value: str,
) -> ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry:
    if value in IMDB_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleDetailsQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_DETAILS_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleDetailsQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_details_query_v1_language_country(value: str) -> ImdbTitleDetailsQueryV1LanguageCountry:
    if value in IMDB_TITLE_DETAILS_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_DETAILS_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleDidYouKnowQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_DID_YOU_KNOW_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleDidYouKnowQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_did_you_know_query_v1_language_country(value: str) -> ImdbTitleDidYouKnowQueryV1LanguageCountry:
    if value in IMDB_TITLE_DID_YOU_KNOW_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_DID_YOU_KNOW_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleExtendedDetailsQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_EXTENDED_DETAILS_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleExtendedDetailsQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_extended_details_query_v1_language_country(
    value: str,
) -> ImdbTitleExtendedDetailsQueryV1LanguageCountry:
    if value in IMDB_TITLE_EXTENDED_DETAILS_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_EXTENDED_DETAILS_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleMoreLikeThisQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_MORE_LIKE_THIS_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleMoreLikeThisQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_more_like_this_query_v1_language_country(
    value: str,
) -> ImdbTitleMoreLikeThisQueryV1LanguageCountry:
    if value in IMDB_TITLE_MORE_LIKE_THIS_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_MORE_LIKE_THIS_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitlePlotQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_PLOT_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitlePlotQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_plot_query_v1_language_country(value: str) -> ImdbTitlePlotQueryV1LanguageCountry:
    if value in IMDB_TITLE_PLOT_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_PLOT_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}")


ImdbTitleReduxOverviewQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_REDUX_OVERVIEW_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleReduxOverviewQueryV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_redux_overview_query_v1_language_country(
    value: str,
) -> ImdbTitleReduxOverviewQueryV1LanguageCountry:
    if value in IMDB_TITLE_REDUX_OVERVIEW_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_REDUX_OVERVIEW_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleReleaseExpectationQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_RELEASE_EXPECTATION_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[
    ImdbTitleReleaseExpectationQueryV1LanguageCountry
] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_release_expectation_query_v1_language_country(
    value: str,
) -> ImdbTitleReleaseExpectationQueryV1LanguageCountry:
    if value in IMDB_TITLE_RELEASE_EXPECTATION_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_RELEASE_EXPECTATION_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleTopCastAndCrewV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_TOP_CAST_AND_CREW_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleTopCastAndCrewV1LanguageCountry] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_top_cast_and_crew_v1_language_country(value: str) -> ImdbTitleTopCastAndCrewV1LanguageCountry:
    if value in IMDB_TITLE_TOP_CAST_AND_CREW_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_TOP_CAST_AND_CREW_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


ImdbTitleUserReviewsSummaryQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_USER_REVIEWS_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[
    ImdbTitleUserReviewsSummaryQueryV1LanguageCountry
] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_user_reviews_summary_query_v1_language_country(
    value: str,
) -> ImdbTitleUserReviewsSummaryQueryV1LanguageCountry:
    if value in IMDB_TITLE_USER_REVIEWS_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_USER_REVIEWS_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )


InstagramGetPostCommentsV1SortOrder = Literal["newest", "popular"]

INSTAGRAM_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES: set[InstagramGetPostCommentsV1SortOrder] = {
    "newest",
    "popular",
}


def check_instagram_get_post_comments_v1_sort_order(value: str) -> InstagramGetPostCommentsV1SortOrder:
    if value in INSTAGRAM_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INSTAGRAM_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES!r}")


LinkedinGetPostCommentsV1SortOrder = Literal["RECENT", "RELEVANCE"]

LINKEDIN_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES: set[LinkedinGetPostCommentsV1SortOrder] = {
    "RECENT",
    "RELEVANCE",
}


def check_linkedin_get_post_comments_v1_sort_order(value: str) -> LinkedinGetPostCommentsV1SortOrder:
    if value in LINKEDIN_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKEDIN_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES!r}")


LinkedinGetPostReactionsV1Type = Literal["ALL", "APPRECIATION", "EMPATHY", "INTEREST", "LIKE", "PRAISE"]

LINKEDIN_GET_POST_REACTIONS_V1_TYPE_VALUES: set[LinkedinGetPostReactionsV1Type] = {
    "ALL",
    "APPRECIATION",
    "EMPATHY",
    "INTEREST",
    "LIKE",
    "PRAISE",
}


def check_linkedin_get_post_reactions_v1_type(value: str) -> LinkedinGetPostReactionsV1Type:
    if value in LINKEDIN_GET_POST_REACTIONS_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKEDIN_GET_POST_REACTIONS_V1_TYPE_VALUES!r}")


LinkedinGetUserPostsV1Type = Literal["COMMENTS", "POSTS", "REACTIONS"]

LINKEDIN_GET_USER_POSTS_V1_TYPE_VALUES: set[LinkedinGetUserPostsV1Type] = {
    "COMMENTS",
    "POSTS",
    "REACTIONS",
}


def check_linkedin_get_user_posts_v1_type(value: str) -> LinkedinGetUserPostsV1Type:
    if value in LINKEDIN_GET_USER_POSTS_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKEDIN_GET_USER_POSTS_V1_TYPE_VALUES!r}")


QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType = Literal["ALL", "HOT", "ORDER", "PERSON"]

QQ_HUXUAN_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1_VIDEO_TYPE_VALUES: set[
    QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType
] = {
    "ALL",
    "HOT",
    "ORDER",
    "PERSON",
}


def check_qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1_video_type(
    value: str,
) -> QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType:
    if value in QQ_HUXUAN_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1_VIDEO_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QQ_HUXUAN_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1_VIDEO_TYPE_VALUES!r}"
    )


QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType = Literal["ALL", "ORDER"]

QQ_HUXUAN_CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1_ARTICLE_TYPE_VALUES: set[
    QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType
] = {
    "ALL",
    "ORDER",
}


def check_qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1_article_type(
    value: str,
) -> QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType:
    if value in QQ_HUXUAN_CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1_ARTICLE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QQ_HUXUAN_CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1_ARTICLE_TYPE_VALUES!r}"
    )


SearchSearchV1Source = Literal[
    "ALL", "BILIBILI", "DOUYIN", "KUAISHOU", "NEWS", "WEIBO", "WEIXIN", "XIAOHONGSHU", "ZHIHU"
]

SEARCH_SEARCH_V1_SOURCE_VALUES: set[SearchSearchV1Source] = {
    "ALL",
    "BILIBILI",
    "DOUYIN",
    "KUAISHOU",
    "NEWS",
    "WEIBO",
    "WEIXIN",
    "XIAOHONGSHU",
    "ZHIHU",
}


def check_search_search_v1_source(value: str) -> SearchSearchV1Source:
    if value in SEARCH_SEARCH_V1_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SEARCH_V1_SOURCE_VALUES!r}")


ShopeeGetItemDetailV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_DETAIL_V1_SITE_VALUES: set[ShopeeGetItemDetailV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_detail_v1_site(value: str) -> ShopeeGetItemDetailV1Site:
    if value in SHOPEE_GET_ITEM_DETAIL_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_DETAIL_V1_SITE_VALUES!r}")


ShopeeGetItemDetailV2Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_DETAIL_V2_SITE_VALUES: set[ShopeeGetItemDetailV2Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_detail_v2_site(value: str) -> ShopeeGetItemDetailV2Site:
    if value in SHOPEE_GET_ITEM_DETAIL_V2_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_DETAIL_V2_SITE_VALUES!r}")


ShopeeGetItemInstallmentsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_INSTALLMENTS_V1_SITE_VALUES: set[ShopeeGetItemInstallmentsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_installments_v1_site(value: str) -> ShopeeGetItemInstallmentsV1Site:
    if value in SHOPEE_GET_ITEM_INSTALLMENTS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_INSTALLMENTS_V1_SITE_VALUES!r}")


ShopeeGetItemReviewModelsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_REVIEW_MODELS_V1_SITE_VALUES: set[ShopeeGetItemReviewModelsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_review_models_v1_site(value: str) -> ShopeeGetItemReviewModelsV1Site:
    if value in SHOPEE_GET_ITEM_REVIEW_MODELS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_REVIEW_MODELS_V1_SITE_VALUES!r}")


ShopeeGetItemReviewTagsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_REVIEW_TAGS_V1_SITE_VALUES: set[ShopeeGetItemReviewTagsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_review_tags_v1_site(value: str) -> ShopeeGetItemReviewTagsV1Site:
    if value in SHOPEE_GET_ITEM_REVIEW_TAGS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_REVIEW_TAGS_V1_SITE_VALUES!r}")


ShopeeGetItemReviewsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_REVIEWS_V1_SITE_VALUES: set[ShopeeGetItemReviewsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_reviews_v1_site(value: str) -> ShopeeGetItemReviewsV1Site:
    if value in SHOPEE_GET_ITEM_REVIEWS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_REVIEWS_V1_SITE_VALUES!r}")


ShopeeGetItemSkuMatrixV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_SKU_MATRIX_V1_SITE_VALUES: set[ShopeeGetItemSkuMatrixV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_sku_matrix_v1_site(value: str) -> ShopeeGetItemSkuMatrixV1Site:
    if value in SHOPEE_GET_ITEM_SKU_MATRIX_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_SKU_MATRIX_V1_SITE_VALUES!r}")


ShopeeGetItemSkuModelsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_SKU_MODELS_V1_SITE_VALUES: set[ShopeeGetItemSkuModelsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_sku_models_v1_site(value: str) -> ShopeeGetItemSkuModelsV1Site:
    if value in SHOPEE_GET_ITEM_SKU_MODELS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_SKU_MODELS_V1_SITE_VALUES!r}")


ShopeeGetItemSnapshotV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_SNAPSHOT_V1_SITE_VALUES: set[ShopeeGetItemSnapshotV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_snapshot_v1_site(value: str) -> ShopeeGetItemSnapshotV1Site:
    if value in SHOPEE_GET_ITEM_SNAPSHOT_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_SNAPSHOT_V1_SITE_VALUES!r}")


ShopeeGetSearchFacetsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SEARCH_FACETS_V1_SITE_VALUES: set[ShopeeGetSearchFacetsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_search_facets_v1_site(value: str) -> ShopeeGetSearchFacetsV1Site:
    if value in SHOPEE_GET_SEARCH_FACETS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SEARCH_FACETS_V1_SITE_VALUES!r}")


ShopeeGetShopBaseV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_BASE_V1_SITE_VALUES: set[ShopeeGetShopBaseV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_base_v1_site(value: str) -> ShopeeGetShopBaseV1Site:
    if value in SHOPEE_GET_SHOP_BASE_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_BASE_V1_SITE_VALUES!r}")


ShopeeGetShopCategoriesV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_CATEGORIES_V1_SITE_VALUES: set[ShopeeGetShopCategoriesV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_categories_v1_site(value: str) -> ShopeeGetShopCategoriesV1Site:
    if value in SHOPEE_GET_SHOP_CATEGORIES_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_CATEGORIES_V1_SITE_VALUES!r}")


ShopeeGetShopDetailV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_DETAIL_V1_SITE_VALUES: set[ShopeeGetShopDetailV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_detail_v1_site(value: str) -> ShopeeGetShopDetailV1Site:
    if value in SHOPEE_GET_SHOP_DETAIL_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_DETAIL_V1_SITE_VALUES!r}")


ShopeeGetShopItemListV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_ITEM_LIST_V1_SITE_VALUES: set[ShopeeGetShopItemListV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_item_list_v1_site(value: str) -> ShopeeGetShopItemListV1Site:
    if value in SHOPEE_GET_SHOP_ITEM_LIST_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_ITEM_LIST_V1_SITE_VALUES!r}")


ShopeeGetShopReviewsRichV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_REVIEWS_RICH_V1_SITE_VALUES: set[ShopeeGetShopReviewsRichV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_reviews_rich_v1_site(value: str) -> ShopeeGetShopReviewsRichV1Site:
    if value in SHOPEE_GET_SHOP_REVIEWS_RICH_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_REVIEWS_RICH_V1_SITE_VALUES!r}")


ShopeeGetShopReviewsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_REVIEWS_V1_SITE_VALUES: set[ShopeeGetShopReviewsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_reviews_v1_site(value: str) -> ShopeeGetShopReviewsV1Site:
    if value in SHOPEE_GET_SHOP_REVIEWS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_REVIEWS_V1_SITE_VALUES!r}")


ShopeeGetShopSeoV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_SEO_V1_SITE_VALUES: set[ShopeeGetShopSeoV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_seo_v1_site(value: str) -> ShopeeGetShopSeoV1Site:
    if value in SHOPEE_GET_SHOP_SEO_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_SEO_V1_SITE_VALUES!r}")


ShopeeSearchItemListV1Site = Literal["ID", "TH", "TW"]

SHOPEE_SEARCH_ITEM_LIST_V1_SITE_VALUES: set[ShopeeSearchItemListV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_search_item_list_v1_site(value: str) -> ShopeeSearchItemListV1Site:
    if value in SHOPEE_SEARCH_ITEM_LIST_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_SEARCH_ITEM_LIST_V1_SITE_VALUES!r}")


TaobaoGetItemCommentV3OrderType = Literal["feedbackdate", "general"]

TAOBAO_GET_ITEM_COMMENT_V3_ORDER_TYPE_VALUES: set[TaobaoGetItemCommentV3OrderType] = {
    "feedbackdate",
    "general",
}


def check_taobao_get_item_comment_v3_order_type(value: str) -> TaobaoGetItemCommentV3OrderType:
    if value in TAOBAO_GET_ITEM_COMMENT_V3_ORDER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_ITEM_COMMENT_V3_ORDER_TYPE_VALUES!r}")


TaobaoGetShopItemListV1Sort = Literal["_default", "_sale"]

TAOBAO_GET_SHOP_ITEM_LIST_V1_SORT_VALUES: set[TaobaoGetShopItemListV1Sort] = {
    "_default",
    "_sale",
}


def check_taobao_get_shop_item_list_v1_sort(value: str) -> TaobaoGetShopItemListV1Sort:
    if value in TAOBAO_GET_SHOP_ITEM_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_SHOP_ITEM_LIST_V1_SORT_VALUES!r}")


TaobaoGetShopItemListV2Sort = Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"]

TAOBAO_GET_SHOP_ITEM_LIST_V2_SORT_VALUES: set[TaobaoGetShopItemListV2Sort] = {
    "_bid",
    "bid",
    "coefp",
    "hotsell",
    "oldstarts",
}


def check_taobao_get_shop_item_list_v2_sort(value: str) -> TaobaoGetShopItemListV2Sort:
    if value in TAOBAO_GET_SHOP_ITEM_LIST_V2_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_SHOP_ITEM_LIST_V2_SORT_VALUES!r}")


TaobaoGetShopItemListV3Sort = Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"]

TAOBAO_GET_SHOP_ITEM_LIST_V3_SORT_VALUES: set[TaobaoGetShopItemListV3Sort] = {
    "_bid",
    "bid",
    "coefp",
    "hotsell",
    "oldstarts",
}


def check_taobao_get_shop_item_list_v3_sort(value: str) -> TaobaoGetShopItemListV3Sort:
    if value in TAOBAO_GET_SHOP_ITEM_LIST_V3_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_SHOP_ITEM_LIST_V3_SORT_VALUES!r}")


TaobaoSearchItemListV1Sort = Literal["_bid", "_coefp", "_sale", "bid"]

TAOBAO_SEARCH_ITEM_LIST_V1_SORT_VALUES: set[TaobaoSearchItemListV1Sort] = {
    "_bid",
    "_coefp",
    "_sale",
    "bid",
}


def check_taobao_search_item_list_v1_sort(value: str) -> TaobaoSearchItemListV1Sort:
    if value in TAOBAO_SEARCH_ITEM_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_SEARCH_ITEM_LIST_V1_SORT_VALUES!r}")


TemuGetHomepageGoodsV1Site = Literal["AU", "CA", "EU", "UK", "US"]

TEMU_GET_HOMEPAGE_GOODS_V1_SITE_VALUES: set[TemuGetHomepageGoodsV1Site] = {
    "AU",
    "CA",
    "EU",
    "UK",
    "US",
}


def check_temu_get_homepage_goods_v1_site(value: str) -> TemuGetHomepageGoodsV1Site:
    if value in TEMU_GET_HOMEPAGE_GOODS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEMU_GET_HOMEPAGE_GOODS_V1_SITE_VALUES!r}")


TiktokShopGetProductDetailV1Region = Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"]

TIKTOK_SHOP_GET_PRODUCT_DETAIL_V1_REGION_VALUES: set[TiktokShopGetProductDetailV1Region] = {
    "FR",
    "GB",
    "ID",
    "MY",
    "PH",
    "SG",
    "TH",
    "US",
    "VN",
}


def check_tiktok_shop_get_product_detail_v1_region(value: str) -> TiktokShopGetProductDetailV1Region:
    if value in TIKTOK_SHOP_GET_PRODUCT_DETAIL_V1_REGION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SHOP_GET_PRODUCT_DETAIL_V1_REGION_VALUES!r}")


TiktokShopGetProductDetailV2Region = Literal["FR"]

TIKTOK_SHOP_GET_PRODUCT_DETAIL_V2_REGION_VALUES: set[TiktokShopGetProductDetailV2Region] = {
    "FR",
}


def check_tiktok_shop_get_product_detail_v2_region(value: str) -> TiktokShopGetProductDetailV2Region:
    if value in TIKTOK_SHOP_GET_PRODUCT_DETAIL_V2_REGION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SHOP_GET_PRODUCT_DETAIL_V2_REGION_VALUES!r}")


TiktokShopSearchProductsV1Region = Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"]

TIKTOK_SHOP_SEARCH_PRODUCTS_V1_REGION_VALUES: set[TiktokShopSearchProductsV1Region] = {
    "FR",
    "GB",
    "ID",
    "MY",
    "PH",
    "SG",
    "TH",
    "US",
    "VN",
}


def check_tiktok_shop_search_products_v1_region(value: str) -> TiktokShopSearchProductsV1Region:
    if value in TIKTOK_SHOP_SEARCH_PRODUCTS_V1_REGION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SHOP_SEARCH_PRODUCTS_V1_REGION_VALUES!r}")


TiktokGetUserPostV1Sort = Literal["LATEST", "MOST_POPULAR"]

TIKTOK_GET_USER_POST_V1_SORT_VALUES: set[TiktokGetUserPostV1Sort] = {
    "LATEST",
    "MOST_POPULAR",
}


def check_tiktok_get_user_post_v1_sort(value: str) -> TiktokGetUserPostV1Sort:
    if value in TIKTOK_GET_USER_POST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_GET_USER_POST_V1_SORT_VALUES!r}")


TiktokSearchPostV1SortType = Literal["MOST_LIKED", "RELEVANCE"]

TIKTOK_SEARCH_POST_V1_SORT_TYPE_VALUES: set[TiktokSearchPostV1SortType] = {
    "MOST_LIKED",
    "RELEVANCE",
}


def check_tiktok_search_post_v1_sort_type(value: str) -> TiktokSearchPostV1SortType:
    if value in TIKTOK_SEARCH_POST_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SEARCH_POST_V1_SORT_TYPE_VALUES!r}")


TiktokSearchPostV1PublishTime = Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"]

TIKTOK_SEARCH_POST_V1_PUBLISH_TIME_VALUES: set[TiktokSearchPostV1PublishTime] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_MONTH",
    "ONE_WEEK",
    "THREE_MONTHS",
}


def check_tiktok_search_post_v1_publish_time(value: str) -> TiktokSearchPostV1PublishTime:
    if value in TIKTOK_SEARCH_POST_V1_PUBLISH_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SEARCH_POST_V1_PUBLISH_TIME_VALUES!r}")


TwitterSearchV1SearchType = Literal["LATEST", "LISTS", "MEDIA", "PEOPLE", "TOP"]

TWITTER_SEARCH_V1_SEARCH_TYPE_VALUES: set[TwitterSearchV1SearchType] = {
    "LATEST",
    "LISTS",
    "MEDIA",
    "PEOPLE",
    "TOP",
}


def check_twitter_search_v1_search_type(value: str) -> TwitterSearchV1SearchType:
    if value in TWITTER_SEARCH_V1_SEARCH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TWITTER_SEARCH_V1_SEARCH_TYPE_VALUES!r}")


WeiboGetPostCommentsV1Sort = Literal["HOT", "TIME"]

WEIBO_GET_POST_COMMENTS_V1_SORT_VALUES: set[WeiboGetPostCommentsV1Sort] = {
    "HOT",
    "TIME",
}


def check_weibo_get_post_comments_v1_sort(value: str) -> WeiboGetPostCommentsV1Sort:
    if value in WEIBO_GET_POST_COMMENTS_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIBO_GET_POST_COMMENTS_V1_SORT_VALUES!r}")


WeiboSearchAllV2Contains = Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"]

WEIBO_SEARCH_ALL_V2_CONTAINS_VALUES: set[WeiboSearchAllV2Contains] = {
    "ALL",
    "LINK",
    "MUSIC",
    "PICTURE",
    "VIDEO",
}


def check_weibo_search_all_v2_contains(value: str) -> WeiboSearchAllV2Contains:
    if value in WEIBO_SEARCH_ALL_V2_CONTAINS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIBO_SEARCH_ALL_V2_CONTAINS_VALUES!r}")


WeixinChannelsSearchVideoV1BodyPublishTimeType = Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"]

WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_PUBLISH_TIME_TYPE_VALUES: set[WeixinChannelsSearchVideoV1BodyPublishTimeType] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "SEVEN_DAYS",
}


def check_weixin_channels_search_video_v1_body_publish_time_type(
    value: str,
) -> WeixinChannelsSearchVideoV1BodyPublishTimeType:
    if value in WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_PUBLISH_TIME_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_PUBLISH_TIME_TYPE_VALUES!r}"
    )


WeixinChannelsSearchVideoV1BodySortType = Literal["COMPREHENSIVE", "HOT", "LATEST"]

WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_SORT_TYPE_VALUES: set[WeixinChannelsSearchVideoV1BodySortType] = {
    "COMPREHENSIVE",
    "HOT",
    "LATEST",
}


def check_weixin_channels_search_video_v1_body_sort_type(value: str) -> WeixinChannelsSearchVideoV1BodySortType:
    if value in WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_SORT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_SORT_TYPE_VALUES!r}"
    )


WeixinGetArticleDetailV1Mode = Literal["RICH_TEXT", "TEXT"]

WEIXIN_GET_ARTICLE_DETAIL_V1_MODE_VALUES: set[WeixinGetArticleDetailV1Mode] = {
    "RICH_TEXT",
    "TEXT",
}


def check_weixin_get_article_detail_v1_mode(value: str) -> WeixinGetArticleDetailV1Mode:
    if value in WEIXIN_GET_ARTICLE_DETAIL_V1_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_GET_ARTICLE_DETAIL_V1_MODE_VALUES!r}")


WeixinGetArticleDetailV3Mode = Literal["RICH_TEXT", "TEXT"]

WEIXIN_GET_ARTICLE_DETAIL_V3_MODE_VALUES: set[WeixinGetArticleDetailV3Mode] = {
    "RICH_TEXT",
    "TEXT",
}


def check_weixin_get_article_detail_v3_mode(value: str) -> WeixinGetArticleDetailV3Mode:
    if value in WEIXIN_GET_ARTICLE_DETAIL_V3_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_GET_ARTICLE_DETAIL_V3_MODE_VALUES!r}")


WeixinSearchArticleHotV1PublishType = Literal["AUDIO", "IMAGE", "IMAGE_TEXT", "REPRINT", "TEXT", "VIDEO"]

WEIXIN_SEARCH_ARTICLE_HOT_V1_PUBLISH_TYPE_VALUES: set[WeixinSearchArticleHotV1PublishType] = {
    "AUDIO",
    "IMAGE",
    "IMAGE_TEXT",
    "REPRINT",
    "TEXT",
    "VIDEO",
}


def check_weixin_search_article_hot_v1_publish_type(value: str) -> WeixinSearchArticleHotV1PublishType:
    if value in WEIXIN_SEARCH_ARTICLE_HOT_V1_PUBLISH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_ARTICLE_HOT_V1_PUBLISH_TYPE_VALUES!r}")


WeixinSearchArticleHotV1Category = Literal[
    "AGRICULTURE",
    "ALL",
    "ANIMATION",
    "ASTROLOGY",
    "AUTOMOTIVE",
    "COMPREHENSIVE",
    "CULTURE",
    "CURRENT_AFFAIRS",
    "EDUCATION",
    "ELDERLY_CARE",
    "EMOTION",
    "ENTERTAINMENT",
    "FASHION",
    "FINANCE",
    "FOOD",
    "GAMES",
    "HEALTH",
    "HISTORY",
    "HOME",
    "HUMOR",
    "INTERNATIONAL",
    "MILITARY",
    "MUSIC",
    "PARENTING",
    "PETS",
    "SOCIETY",
    "SPORTS",
    "TECHNOLOGY",
    "TRAVEL",
    "UNCATEGORIZED",
    "WORKPLACE",
]

WEIXIN_SEARCH_ARTICLE_HOT_V1_CATEGORY_VALUES: set[WeixinSearchArticleHotV1Category] = {
    "AGRICULTURE",
    "ALL",
    "ANIMATION",
    "ASTROLOGY",
    "AUTOMOTIVE",
    "COMPREHENSIVE",
    "CULTURE",
    "CURRENT_AFFAIRS",
    "EDUCATION",
    "ELDERLY_CARE",
    "EMOTION",
    "ENTERTAINMENT",
    "FASHION",
    "FINANCE",
    "FOOD",
    "GAMES",
    "HEALTH",
    "HISTORY",
    "HOME",
    "HUMOR",
    "INTERNATIONAL",
    "MILITARY",
    "MUSIC",
    "PARENTING",
    "PETS",
    "SOCIETY",
    "SPORTS",
    "TECHNOLOGY",
    "TRAVEL",
    "UNCATEGORIZED",
    "WORKPLACE",
}


def check_weixin_search_article_hot_v1_category(value: str) -> WeixinSearchArticleHotV1Category:
    if value in WEIXIN_SEARCH_ARTICLE_HOT_V1_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_ARTICLE_HOT_V1_CATEGORY_VALUES!r}")


WeixinSearchArticleV1BodyPublishTimeType = Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"]

WEIXIN_SEARCH_ARTICLE_V1_BODY_PUBLISH_TIME_TYPE_VALUES: set[WeixinSearchArticleV1BodyPublishTimeType] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "SEVEN_DAYS",
}


def check_weixin_search_article_v1_body_publish_time_type(value: str) -> WeixinSearchArticleV1BodyPublishTimeType:
    if value in WEIXIN_SEARCH_ARTICLE_V1_BODY_PUBLISH_TIME_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_ARTICLE_V1_BODY_PUBLISH_TIME_TYPE_VALUES!r}"
    )


WeixinSearchArticleV1BodySortType = Literal["COMPREHENSIVE", "HOT", "LATEST"]

WEIXIN_SEARCH_ARTICLE_V1_BODY_SORT_TYPE_VALUES: set[WeixinSearchArticleV1BodySortType] = {
    "COMPREHENSIVE",
    "HOT",
    "LATEST",
}


def check_weixin_search_article_v1_body_sort_type(value: str) -> WeixinSearchArticleV1BodySortType:
    if value in WEIXIN_SEARCH_ARTICLE_V1_BODY_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_ARTICLE_V1_BODY_SORT_TYPE_VALUES!r}")


WeixinSearchArticleV2BodySubSearchType = Literal["ALL", "FOLLOWED", "HOT", "LATEST", "RECENT_READ"]

WEIXIN_SEARCH_ARTICLE_V2_BODY_SUB_SEARCH_TYPE_VALUES: set[WeixinSearchArticleV2BodySubSearchType] = {
    "ALL",
    "FOLLOWED",
    "HOT",
    "LATEST",
    "RECENT_READ",
}


def check_weixin_search_article_v2_body_sub_search_type(value: str) -> WeixinSearchArticleV2BodySubSearchType:
    if value in WEIXIN_SEARCH_ARTICLE_V2_BODY_SUB_SEARCH_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_ARTICLE_V2_BODY_SUB_SEARCH_TYPE_VALUES!r}"
    )


WeixinSearchSuggestionsV1BusinessType = Literal[
    "ACCOUNT",
    "ALL",
    "ARTICLE",
    "AUDIO",
    "BOOK",
    "CHANNEL",
    "EMOJI",
    "ENCYCLOPEDIA",
    "LIVE",
    "MINI_PROGRAM",
    "MOMENTS",
    "NEWS",
    "WECHAT_INDEX",
]

WEIXIN_SEARCH_SUGGESTIONS_V1_BUSINESS_TYPE_VALUES: set[WeixinSearchSuggestionsV1BusinessType] = {
    "ACCOUNT",
    "ALL",
    "ARTICLE",
    "AUDIO",
    "BOOK",
    "CHANNEL",
    "EMOJI",
    "ENCYCLOPEDIA",
    "LIVE",
    "MINI_PROGRAM",
    "MOMENTS",
    "NEWS",
    "WECHAT_INDEX",
}


def check_weixin_search_suggestions_v1_business_type(value: str) -> WeixinSearchSuggestionsV1BusinessType:
    if value in WEIXIN_SEARCH_SUGGESTIONS_V1_BUSINESS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_SUGGESTIONS_V1_BUSINESS_TYPE_VALUES!r}"
    )


XianyuSearchItemListV1Sort = Literal["active", "credit", "newest", "price_asc", "price_desc", "price_drop", "recent"]

XIANYU_SEARCH_ITEM_LIST_V1_SORT_VALUES: set[XianyuSearchItemListV1Sort] = {
    "active",
    "credit",
    "newest",
    "price_asc",
    "price_desc",
    "price_drop",
    "recent",
}


def check_xianyu_search_item_list_v1_sort(value: str) -> XianyuSearchItemListV1Sort:
    if value in XIANYU_SEARCH_ITEM_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIANYU_SEARCH_ITEM_LIST_V1_SORT_VALUES!r}")


XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType = Literal[
    "APP_PROMOTION",
    "ECOMMERCE_HOT",
    "ECOMMERCE_PROMOTION",
    "LEAD_COLLECTION",
    "PRODUCT_SEEDING",
    "PUGONGYING_COOPERATION",
    "SEEDING_DIRECT",
    "XIAOHONGSHU_HOT",
]

XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_BIZ_TYPE_VALUES: set[
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType
] = {
    "APP_PROMOTION",
    "ECOMMERCE_HOT",
    "ECOMMERCE_PROMOTION",
    "LEAD_COLLECTION",
    "PRODUCT_SEEDING",
    "PUGONGYING_COOPERATION",
    "SEEDING_DIRECT",
    "XIAOHONGSHU_HOT",
}


def check_xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_biz_type(
    value: str,
) -> XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType:
    if value in XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_BIZ_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_BIZ_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy = Literal[
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
]

XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ORDER_BY_VALUES: set[
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy
] = {
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
}


def check_xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_order_by(
    value: str,
) -> XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy:
    if value in XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ORDER_BY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ORDER_BY_VALUES!r}"
    )


XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd = Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"]

XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ND_VALUES: set[
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd
] = {
    "DAY_14",
    "DAY_3",
    "DAY_30",
    "DAY_7",
}


def check_xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_nd(
    value: str,
) -> XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd:
    if value in XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_ND_VALUES!r}"
    )


XiaohongshuPgyApiPgyKolDataCoreDataV1Business = Literal["COOPERATE_NOTE", "DAILY_NOTE"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_BUSINESS_VALUES: set[XiaohongshuPgyApiPgyKolDataCoreDataV1Business] = {
    "COOPERATE_NOTE",
    "DAILY_NOTE",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_business(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1Business:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_BUSINESS_VALUES!r}"
    )


XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType = Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType] = {
    "PHOTO_TEXT",
    "PHOTO_TEXT_AND_VIDEO",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_note_type(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiPgyKolDataCoreDataV1DateType = Literal["DAY_30", "DAY_90"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_DATE_TYPE_VALUES: set[XiaohongshuPgyApiPgyKolDataCoreDataV1DateType] = {
    "DAY_30",
    "DAY_90",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_date_type(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1DateType:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_DATE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch = Literal["ALL", "ORGANIC_ONLY"]

XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_ADVERTISE_SWITCH_VALUES: set[
    XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch
] = {
    "ALL",
    "ORGANIC_ONLY",
}


def check_xiaohongshu_pgy_api_pgy_kol_data_core_data_v1_advertise_switch(
    value: str,
) -> XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch:
    if value in XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_ADVERTISE_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_KOL_DATA_CORE_DATA_V1_ADVERTISE_SWITCH_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType = Literal["NICKNAME", "NOTE"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SEARCH_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType
] = {
    "NICKNAME",
    "NOTE",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_search_type(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SEARCH_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SEARCH_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort = Literal["DEFAULT", "FANS"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SORT_VALUES: set[XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort] = {
    "DEFAULT",
    "FANS",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_sort(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SORT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_SORT_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge = Literal[
    "AGE_18_24", "AGE_25_34", "AGE_35_44", "ALL", "GT_44", "LT_18"
]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_AGE_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge
] = {
    "AGE_18_24",
    "AGE_25_34",
    "AGE_35_44",
    "ALL",
    "GT_44",
    "LT_18",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_age(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_AGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_AGE_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender = Literal["ALL", "FE_MALE_HIGH", "MALE_HIGH"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_GENDER_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender
] = {
    "ALL",
    "FE_MALE_HIGH",
    "MALE_HIGH",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_fans_gender(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_GENDER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_FANS_GENDER_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender = Literal["ALL", "FEMALE", "MALE"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_GENDER_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender
] = {
    "ALL",
    "FEMALE",
    "MALE",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_gender(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_GENDER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_GENDER_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType = Literal["ALL", "PHOTO_TEXT", "VIDEO"]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_NOTE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType
] = {
    "ALL",
    "PHOTO_TEXT",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_note_type(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry = Literal[
    "APPAREL_ACCESSORIES_BAGS_GLASSES",
    "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
    "APPAREL_ACCESSORIES_JEWELRY",
    "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
    "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
    "APPAREL_ACCESSORIES_WATCHES",
    "AUTOMOTIVE",
    "BEAUTY_PERSONAL_CARE_BEAUTY",
    "BEAUTY_PERSONAL_CARE_FRAGRANCE",
    "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
    "BEAUTY_PERSONAL_CARE_SKINCARE",
    "BUSINESS_SERVICES",
    "CATERING_DRINKS_DESSERTS",
    "CATERING_RESTAURANTS",
    "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
    "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
    "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
    "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
    "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
    "DAILY_GOODS_OFFICE_SUPPLIES",
    "DAILY_GOODS_PET_SUPPLIES_FOOD",
    "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
    "DIGITAL_APPLIANCES_HOME_APPLIANCES",
    "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
    "EDUCATION_TRAINING_DEGREE_EDUCATION",
    "EDUCATION_TRAINING_INTEREST_TRAINING",
    "EDUCATION_TRAINING_K12_EDUCATION",
    "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
    "EDUCATION_TRAINING_OTHER",
    "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
    "FOOD_BEVERAGE_ALCOHOL",
    "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
    "FOOD_BEVERAGE_DAIRY",
    "FOOD_BEVERAGE_DRINKS",
    "FOOD_BEVERAGE_FRESH_FOOD",
    "FOOD_BEVERAGE_GRAINS_OIL",
    "FOOD_BEVERAGE_HEALTH_FOOD",
    "FOOD_BEVERAGE_MEAL_REPLACEMENT",
    "FOOD_BEVERAGE_SNACKS",
    "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
    "GAMES",
    "HEALTHCARE_MEDICAL_BEAUTY",
    "HEALTHCARE_MEDICAL_DEVICES",
    "HOME_BUILDING_MATERIALS_FURNITURE",
    "HOME_BUILDING_MATERIALS_HOME_DECOR",
    "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
    "INTERNET_ECOMMERCE",
    "INTERNET_SOFTWARE_TOOLS",
    "LIFE_SERVICES_BEAUTY_HAIR",
    "LIFE_SERVICES_OFFLINE_RETAIL",
    "MOTHER_BABY_FORMULA_FOOD",
    "MOTHER_BABY_SUPPLIES",
    "TRAVEL_TOURISM",
]

XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_INDUSTRY_VALUES: set[
    XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry
] = {
    "APPAREL_ACCESSORIES_BAGS_GLASSES",
    "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
    "APPAREL_ACCESSORIES_JEWELRY",
    "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
    "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
    "APPAREL_ACCESSORIES_WATCHES",
    "AUTOMOTIVE",
    "BEAUTY_PERSONAL_CARE_BEAUTY",
    "BEAUTY_PERSONAL_CARE_FRAGRANCE",
    "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
    "BEAUTY_PERSONAL_CARE_SKINCARE",
    "BUSINESS_SERVICES",
    "CATERING_DRINKS_DESSERTS",
    "CATERING_RESTAURANTS",
    "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
    "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
    "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
    "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
    "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
    "DAILY_GOODS_OFFICE_SUPPLIES",
    "DAILY_GOODS_PET_SUPPLIES_FOOD",
    "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
    "DIGITAL_APPLIANCES_HOME_APPLIANCES",
    "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
    "EDUCATION_TRAINING_DEGREE_EDUCATION",
    "EDUCATION_TRAINING_INTEREST_TRAINING",
    "EDUCATION_TRAINING_K12_EDUCATION",
    "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
    "EDUCATION_TRAINING_OTHER",
    "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
    "FOOD_BEVERAGE_ALCOHOL",
    "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
    "FOOD_BEVERAGE_DAIRY",
    "FOOD_BEVERAGE_DRINKS",
    "FOOD_BEVERAGE_FRESH_FOOD",
    "FOOD_BEVERAGE_GRAINS_OIL",
    "FOOD_BEVERAGE_HEALTH_FOOD",
    "FOOD_BEVERAGE_MEAL_REPLACEMENT",
    "FOOD_BEVERAGE_SNACKS",
    "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
    "GAMES",
    "HEALTHCARE_MEDICAL_BEAUTY",
    "HEALTHCARE_MEDICAL_DEVICES",
    "HOME_BUILDING_MATERIALS_FURNITURE",
    "HOME_BUILDING_MATERIALS_HOME_DECOR",
    "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
    "INTERNET_ECOMMERCE",
    "INTERNET_SOFTWARE_TOOLS",
    "LIFE_SERVICES_BEAUTY_HAIR",
    "LIFE_SERVICES_OFFLINE_RETAIL",
    "MOTHER_BABY_FORMULA_FOOD",
    "MOTHER_BABY_SUPPLIES",
    "TRAVEL_TOURISM",
}


def check_xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_industry(
    value: str,
) -> XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry:
    if value in XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_INDUSTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_COOPERATOR_BLOGGER_V2V1_INDUSTRY_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType = Literal["DAY_30", "DAY_90"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_DATE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType
] = {
    "DAY_30",
    "DAY_90",
}


def check_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_date_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_DATE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType = Literal["FANS_INCREASE", "FANS_TOTAL"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_INCREASE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType
] = {
    "FANS_INCREASE",
    "FANS_TOTAL",
}


def check_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_increase_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_INCREASE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_INCREASE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch = Literal["ALL", "ORGANIC_ONLY"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ADVERTISE_SWITCH_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch
] = {
    "ALL",
    "ORGANIC_ONLY",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_advertise_switch(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ADVERTISE_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ADVERTISE_SWITCH_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType = Literal["LATEST", "MOST_INTERACT", "MOST_READ"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ORDER_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType
] = {
    "LATEST",
    "MOST_INTERACT",
    "MOST_READ",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_order_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ORDER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_ORDER_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType = Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_NOTE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType
] = {
    "ALL",
    "COOPERATION",
    "PHOTO_TEXT",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_note_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform = Literal["NO", "YES"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_IS_THIRD_PLATFORM_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform
] = {
    "NO",
    "YES",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_is_third_platform(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_IS_THIRD_PLATFORM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V2_NOTES_DETAIL_V1_IS_THIRD_PLATFORM_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business = Literal["COOPERATE_NOTE", "DAILY_NOTE"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1_BUSINESS_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business
] = {
    "COOPERATE_NOTE",
    "DAILY_NOTE",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1_business(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_DATA_SUMMARY_V1_BUSINESS_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business = Literal["COOPERATE_NOTE", "DAILY_NOTE"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_BUSINESS_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business
] = {
    "COOPERATE_NOTE",
    "DAILY_NOTE",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_business(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_BUSINESS_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType = Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_NOTE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType
] = {
    "PHOTO_TEXT",
    "PHOTO_TEXT_AND_VIDEO",
    "VIDEO",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_note_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType = Literal["DAY_30", "DAY_90"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_DATE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType
] = {
    "DAY_30",
    "DAY_90",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_date_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_DATE_TYPE_VALUES!r}"
    )


XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch = Literal["ALL", "ORGANIC_ONLY"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_ADVERTISE_SWITCH_VALUES: set[
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch
] = {
    "ALL",
    "ORGANIC_ONLY",
}


def check_xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_advertise_switch(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_ADVERTISE_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_V3_NOTES_RATE_V1_ADVERTISE_SWITCH_VALUES!r}"
    )


XiaohongshuPgyGetKolCoreDataV1Business = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_BUSINESS_VALUES: set[XiaohongshuPgyGetKolCoreDataV1Business] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_business(value: str) -> XiaohongshuPgyGetKolCoreDataV1Business:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_BUSINESS_VALUES!r}"
    )


XiaohongshuPgyGetKolCoreDataV1NoteType = Literal["_1", "_2", "_3"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyGetKolCoreDataV1NoteType] = {
    "_1",
    "_2",
    "_3",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_note_type(value: str) -> XiaohongshuPgyGetKolCoreDataV1NoteType:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolCoreDataV1DateType = Literal["_1", "_2"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_DATE_TYPE_VALUES: set[XiaohongshuPgyGetKolCoreDataV1DateType] = {
    "_1",
    "_2",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_date_type(value: str) -> XiaohongshuPgyGetKolCoreDataV1DateType:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_DATE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolCoreDataV1AdSwitch = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_AD_SWITCH_VALUES: set[XiaohongshuPgyGetKolCoreDataV1AdSwitch] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_core_data_v1_ad_switch(value: str) -> XiaohongshuPgyGetKolCoreDataV1AdSwitch:
    if value in XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_AD_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_CORE_DATA_V1_AD_SWITCH_VALUES!r}"
    )


XiaohongshuPgyGetKolDataSummaryV2Business = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_DATA_SUMMARY_V2_BUSINESS_VALUES: set[XiaohongshuPgyGetKolDataSummaryV2Business] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_data_summary_v2_business(value: str) -> XiaohongshuPgyGetKolDataSummaryV2Business:
    if value in XIAOHONGSHU_PGY_GET_KOL_DATA_SUMMARY_V2_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_DATA_SUMMARY_V2_BUSINESS_VALUES!r}"
    )


XiaohongshuPgyGetKolFansTrendV1DateType = Literal["_1", "_2"]

XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_DATE_TYPE_VALUES: set[XiaohongshuPgyGetKolFansTrendV1DateType] = {
    "_1",
    "_2",
}


def check_xiaohongshu_pgy_get_kol_fans_trend_v1_date_type(value: str) -> XiaohongshuPgyGetKolFansTrendV1DateType:
    if value in XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_DATE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolFansTrendV1IncreaseType = Literal["_1", "_2"]

XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_INCREASE_TYPE_VALUES: set[XiaohongshuPgyGetKolFansTrendV1IncreaseType] = {
    "_1",
    "_2",
}


def check_xiaohongshu_pgy_get_kol_fans_trend_v1_increase_type(
    value: str,
) -> XiaohongshuPgyGetKolFansTrendV1IncreaseType:
    if value in XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_INCREASE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_FANS_TREND_V1_INCREASE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteListV1AdSwitch = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_AD_SWITCH_VALUES: set[XiaohongshuPgyGetKolNoteListV1AdSwitch] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_note_list_v1_ad_switch(value: str) -> XiaohongshuPgyGetKolNoteListV1AdSwitch:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_AD_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_AD_SWITCH_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteListV1OrderType = Literal["_1", "_2", "_3"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_ORDER_TYPE_VALUES: set[XiaohongshuPgyGetKolNoteListV1OrderType] = {
    "_1",
    "_2",
    "_3",
}


def check_xiaohongshu_pgy_get_kol_note_list_v1_order_type(value: str) -> XiaohongshuPgyGetKolNoteListV1OrderType:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_ORDER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_ORDER_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteListV1NoteType = Literal["_1", "_2", "_3", "_4"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyGetKolNoteListV1NoteType] = {
    "_1",
    "_2",
    "_3",
    "_4",
}


def check_xiaohongshu_pgy_get_kol_note_list_v1_note_type(value: str) -> XiaohongshuPgyGetKolNoteListV1NoteType:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_LIST_V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteRateV1DateType = Literal["_1", "_2"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_DATE_TYPE_VALUES: set[XiaohongshuPgyGetKolNoteRateV1DateType] = {
    "_1",
    "_2",
}


def check_xiaohongshu_pgy_get_kol_note_rate_v1_date_type(value: str) -> XiaohongshuPgyGetKolNoteRateV1DateType:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_DATE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteRateV1NoteType = Literal["_1", "_2", "_3"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_NOTE_TYPE_VALUES: set[XiaohongshuPgyGetKolNoteRateV1NoteType] = {
    "_1",
    "_2",
    "_3",
}


def check_xiaohongshu_pgy_get_kol_note_rate_v1_note_type(value: str) -> XiaohongshuPgyGetKolNoteRateV1NoteType:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_NOTE_TYPE_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteRateV1AdSwitch = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_AD_SWITCH_VALUES: set[XiaohongshuPgyGetKolNoteRateV1AdSwitch] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_note_rate_v1_ad_switch(value: str) -> XiaohongshuPgyGetKolNoteRateV1AdSwitch:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_AD_SWITCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_AD_SWITCH_VALUES!r}"
    )


XiaohongshuPgyGetKolNoteRateV1Business = Literal["_0", "_1"]

XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_BUSINESS_VALUES: set[XiaohongshuPgyGetKolNoteRateV1Business] = {
    "_0",
    "_1",
}


def check_xiaohongshu_pgy_get_kol_note_rate_v1_business(value: str) -> XiaohongshuPgyGetKolNoteRateV1Business:
    if value in XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_BUSINESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_GET_KOL_NOTE_RATE_V1_BUSINESS_VALUES!r}"
    )


XiaohongshuGetNoteCommentV2Sort = Literal["latest", "like_count", "normal"]

XIAOHONGSHU_GET_NOTE_COMMENT_V2_SORT_VALUES: set[XiaohongshuGetNoteCommentV2Sort] = {
    "latest",
    "like_count",
    "normal",
}


def check_xiaohongshu_get_note_comment_v2_sort(value: str) -> XiaohongshuGetNoteCommentV2Sort:
    if value in XIAOHONGSHU_GET_NOTE_COMMENT_V2_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_GET_NOTE_COMMENT_V2_SORT_VALUES!r}")


XiaohongshuGetNoteCommentV3Sort = Literal["latest", "like_count", "normal"]

XIAOHONGSHU_GET_NOTE_COMMENT_V3_SORT_VALUES: set[XiaohongshuGetNoteCommentV3Sort] = {
    "latest",
    "like_count",
    "normal",
}


def check_xiaohongshu_get_note_comment_v3_sort(value: str) -> XiaohongshuGetNoteCommentV3Sort:
    if value in XIAOHONGSHU_GET_NOTE_COMMENT_V3_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_GET_NOTE_COMMENT_V3_SORT_VALUES!r}")


XiaohongshuGetNoteCommentV4Sort = Literal["latest", "like_count", "normal"]

XIAOHONGSHU_GET_NOTE_COMMENT_V4_SORT_VALUES: set[XiaohongshuGetNoteCommentV4Sort] = {
    "latest",
    "like_count",
    "normal",
}


def check_xiaohongshu_get_note_comment_v4_sort(value: str) -> XiaohongshuGetNoteCommentV4Sort:
    if value in XIAOHONGSHU_GET_NOTE_COMMENT_V4_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_GET_NOTE_COMMENT_V4_SORT_VALUES!r}")


XiaohongshuGetTopicNoteListV1Sort = Literal["hot", "time"]

XIAOHONGSHU_GET_TOPIC_NOTE_LIST_V1_SORT_VALUES: set[XiaohongshuGetTopicNoteListV1Sort] = {
    "hot",
    "time",
}


def check_xiaohongshu_get_topic_note_list_v1_sort(value: str) -> XiaohongshuGetTopicNoteListV1Sort:
    if value in XIAOHONGSHU_GET_TOPIC_NOTE_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_GET_TOPIC_NOTE_LIST_V1_SORT_VALUES!r}")


XiaohongshuHotSearchV1OrderBy = Literal[
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
]

XIAOHONGSHU_HOT_SEARCH_V1_ORDER_BY_VALUES: set[XiaohongshuHotSearchV1OrderBy] = {
    "premium_cmt_num",
    "premium_engage_num",
    "premium_engage_rate",
    "premium_fav_num",
    "premium_good_read_rate",
    "premium_imp_num",
    "premium_like_num",
    "premium_read_num",
}


def check_xiaohongshu_hot_search_v1_order_by(value: str) -> XiaohongshuHotSearchV1OrderBy:
    if value in XIAOHONGSHU_HOT_SEARCH_V1_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_HOT_SEARCH_V1_ORDER_BY_VALUES!r}")


XiaohongshuHotSearchV1Nd = Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"]

XIAOHONGSHU_HOT_SEARCH_V1_ND_VALUES: set[XiaohongshuHotSearchV1Nd] = {
    "DAY_14",
    "DAY_3",
    "DAY_30",
    "DAY_7",
}


def check_xiaohongshu_hot_search_v1_nd(value: str) -> XiaohongshuHotSearchV1Nd:
    if value in XIAOHONGSHU_HOT_SEARCH_V1_ND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_HOT_SEARCH_V1_ND_VALUES!r}")


XiaohongshuSearchNoteV1Sort = Literal[
    "collect_descending", "comment_descending", "general", "popularity_descending", "time_descending"
]

XIAOHONGSHU_SEARCH_NOTE_V1_SORT_VALUES: set[XiaohongshuSearchNoteV1Sort] = {
    "collect_descending",
    "comment_descending",
    "general",
    "popularity_descending",
    "time_descending",
}


def check_xiaohongshu_search_note_v1_sort(value: str) -> XiaohongshuSearchNoteV1Sort:
    if value in XIAOHONGSHU_SEARCH_NOTE_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V1_SORT_VALUES!r}")


XiaohongshuSearchNoteV1NoteType = Literal["_0", "_1", "_2"]

XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV1NoteType] = {
    "_0",
    "_1",
    "_2",
}


def check_xiaohongshu_search_note_v1_note_type(value: str) -> XiaohongshuSearchNoteV1NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TYPE_VALUES!r}")


XiaohongshuSearchNoteV1NoteTime = Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"]

XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TIME_VALUES: set[XiaohongshuSearchNoteV1NoteTime] = {
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_WEEK",
}


def check_xiaohongshu_search_note_v1_note_time(value: str) -> XiaohongshuSearchNoteV1NoteTime:
    if value in XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V1_NOTE_TIME_VALUES!r}")


XiaohongshuSearchNoteV2Sort = Literal[
    "collect_descending", "comment_descending", "general", "popularity_descending", "time_descending"
]

XIAOHONGSHU_SEARCH_NOTE_V2_SORT_VALUES: set[XiaohongshuSearchNoteV2Sort] = {
    "collect_descending",
    "comment_descending",
    "general",
    "popularity_descending",
    "time_descending",
}


def check_xiaohongshu_search_note_v2_sort(value: str) -> XiaohongshuSearchNoteV2Sort:
    if value in XIAOHONGSHU_SEARCH_NOTE_V2_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V2_SORT_VALUES!r}")


XiaohongshuSearchNoteV2NoteType = Literal["_0", "_1", "_2"]

XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV2NoteType] = {
    "_0",
    "_1",
    "_2",
}


def check_xiaohongshu_search_note_v2_note_type(value: str) -> XiaohongshuSearchNoteV2NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TYPE_VALUES!r}")


XiaohongshuSearchNoteV2NoteTime = Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"]

XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TIME_VALUES: set[XiaohongshuSearchNoteV2NoteTime] = {
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_WEEK",
}


def check_xiaohongshu_search_note_v2_note_time(value: str) -> XiaohongshuSearchNoteV2NoteTime:
    if value in XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V2_NOTE_TIME_VALUES!r}")


XiaohongshuSearchNoteV3Sort = Literal[
    "collect_descending", "comment_descending", "general", "popularity_descending", "time_descending"
]

XIAOHONGSHU_SEARCH_NOTE_V3_SORT_VALUES: set[XiaohongshuSearchNoteV3Sort] = {
    "collect_descending",
    "comment_descending",
    "general",
    "popularity_descending",
    "time_descending",
}


def check_xiaohongshu_search_note_v3_sort(value: str) -> XiaohongshuSearchNoteV3Sort:
    if value in XIAOHONGSHU_SEARCH_NOTE_V3_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V3_SORT_VALUES!r}")


XiaohongshuSearchNoteV3NoteType = Literal["_0", "_1", "_2"]

XIAOHONGSHU_SEARCH_NOTE_V3_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV3NoteType] = {
    "_0",
    "_1",
    "_2",
}


def check_xiaohongshu_search_note_v3_note_type(value: str) -> XiaohongshuSearchNoteV3NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V3_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V3_NOTE_TYPE_VALUES!r}")


XiaohongshuSearchNoteV3NoteTime = Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"]

XIAOHONGSHU_SEARCH_NOTE_V3_NOTE_TIME_VALUES: set[XiaohongshuSearchNoteV3NoteTime] = {
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_WEEK",
}


def check_xiaohongshu_search_note_v3_note_time(value: str) -> XiaohongshuSearchNoteV3NoteTime:
    if value in XIAOHONGSHU_SEARCH_NOTE_V3_NOTE_TIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V3_NOTE_TIME_VALUES!r}")


XiaohongshuSearchNoteV4SortType = Literal[
    "collect_descending", "comment_descending", "general", "popularity_descending", "time_descending"
]

XIAOHONGSHU_SEARCH_NOTE_V4_SORT_TYPE_VALUES: set[XiaohongshuSearchNoteV4SortType] = {
    "collect_descending",
    "comment_descending",
    "general",
    "popularity_descending",
    "time_descending",
}


def check_xiaohongshu_search_note_v4_sort_type(value: str) -> XiaohongshuSearchNoteV4SortType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V4_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V4_SORT_TYPE_VALUES!r}")


XiaohongshuSearchNoteV4NoteType = Literal["ALL", "NORMAL_NOTE", "VIDEO_NOTE"]

XIAOHONGSHU_SEARCH_NOTE_V4_NOTE_TYPE_VALUES: set[XiaohongshuSearchNoteV4NoteType] = {
    "ALL",
    "NORMAL_NOTE",
    "VIDEO_NOTE",
}


def check_xiaohongshu_search_note_v4_note_type(value: str) -> XiaohongshuSearchNoteV4NoteType:
    if value in XIAOHONGSHU_SEARCH_NOTE_V4_NOTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V4_NOTE_TYPE_VALUES!r}")


XiaohongshuSearchNoteV4TimeFilter = Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_WEEK"]

XIAOHONGSHU_SEARCH_NOTE_V4_TIME_FILTER_VALUES: set[XiaohongshuSearchNoteV4TimeFilter] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "ONE_WEEK",
}


def check_xiaohongshu_search_note_v4_time_filter(value: str) -> XiaohongshuSearchNoteV4TimeFilter:
    if value in XIAOHONGSHU_SEARCH_NOTE_V4_TIME_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_SEARCH_NOTE_V4_TIME_FILTER_VALUES!r}")


YoutubeGetVideoCaptionsV1Format = Literal["json3", "srt", "txt", "xml"]

YOUTUBE_GET_VIDEO_CAPTIONS_V1_FORMAT_VALUES: set[YoutubeGetVideoCaptionsV1Format] = {
    "json3",
    "srt",
    "txt",
    "xml",
}


def check_youtube_get_video_captions_v1_format(value: str) -> YoutubeGetVideoCaptionsV1Format:
    if value in YOUTUBE_GET_VIDEO_CAPTIONS_V1_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_GET_VIDEO_CAPTIONS_V1_FORMAT_VALUES!r}")


YoutubeGetVideoCommentV1SortBy = Literal["newest", "top"]

YOUTUBE_GET_VIDEO_COMMENT_V1_SORT_BY_VALUES: set[YoutubeGetVideoCommentV1SortBy] = {
    "newest",
    "top",
}


def check_youtube_get_video_comment_v1_sort_by(value: str) -> YoutubeGetVideoCommentV1SortBy:
    if value in YOUTUBE_GET_VIDEO_COMMENT_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_GET_VIDEO_COMMENT_V1_SORT_BY_VALUES!r}")


YoutubeSearchV1UploadDate = Literal["last_hour", "this_month", "this_week", "this_year", "today"]

YOUTUBE_SEARCH_V1_UPLOAD_DATE_VALUES: set[YoutubeSearchV1UploadDate] = {
    "last_hour",
    "this_month",
    "this_week",
    "this_year",
    "today",
}


def check_youtube_search_v1_upload_date(value: str) -> YoutubeSearchV1UploadDate:
    if value in YOUTUBE_SEARCH_V1_UPLOAD_DATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_UPLOAD_DATE_VALUES!r}")


YoutubeSearchV1Type = Literal["channel", "movie", "playlist", "video"]

YOUTUBE_SEARCH_V1_TYPE_VALUES: set[YoutubeSearchV1Type] = {
    "channel",
    "movie",
    "playlist",
    "video",
}


def check_youtube_search_v1_type(value: str) -> YoutubeSearchV1Type:
    if value in YOUTUBE_SEARCH_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_TYPE_VALUES!r}")


YoutubeSearchV1Duration = Literal["LONG", "MEDIUM", "SHORT"]

YOUTUBE_SEARCH_V1_DURATION_VALUES: set[YoutubeSearchV1Duration] = {
    "LONG",
    "MEDIUM",
    "SHORT",
}


def check_youtube_search_v1_duration(value: str) -> YoutubeSearchV1Duration:
    if value in YOUTUBE_SEARCH_V1_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_DURATION_VALUES!r}")


YoutubeSearchV1Features = Literal[
    "creative_commons", "FOUR_K", "hd", "hdr", "live", "subtitles", "THREE_D", "THREE_SIXTY", "vr180"
]

YOUTUBE_SEARCH_V1_FEATURES_VALUES: set[YoutubeSearchV1Features] = {
    "creative_commons",
    "FOUR_K",
    "hd",
    "hdr",
    "live",
    "subtitles",
    "THREE_D",
    "THREE_SIXTY",
    "vr180",
}


def check_youtube_search_v1_features(value: str) -> YoutubeSearchV1Features:
    if value in YOUTUBE_SEARCH_V1_FEATURES_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_FEATURES_VALUES!r}")


YoutubeSearchV1SortBy = Literal["rating", "relevance", "upload_date", "view_count"]

YOUTUBE_SEARCH_V1_SORT_BY_VALUES: set[YoutubeSearchV1SortBy] = {
    "rating",
    "relevance",
    "upload_date",
    "view_count",
}


def check_youtube_search_v1_sort_by(value: str) -> YoutubeSearchV1SortBy:
    if value in YOUTUBE_SEARCH_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_SEARCH_V1_SORT_BY_VALUES!r}")


ZhihuGetAnswerCommentsV1OrderBy = Literal["score", "ts"]

ZHIHU_GET_ANSWER_COMMENTS_V1_ORDER_BY_VALUES: set[ZhihuGetAnswerCommentsV1OrderBy] = {
    "score",
    "ts",
}


def check_zhihu_get_answer_comments_v1_order_by(value: str) -> ZhihuGetAnswerCommentsV1OrderBy:
    if value in ZHIHU_GET_ANSWER_COMMENTS_V1_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_ANSWER_COMMENTS_V1_ORDER_BY_VALUES!r}")


ZhihuGetAnswerListV1Order = Literal["_default", "_updated"]

ZHIHU_GET_ANSWER_LIST_V1_ORDER_VALUES: set[ZhihuGetAnswerListV1Order] = {
    "_default",
    "_updated",
}


def check_zhihu_get_answer_list_v1_order(value: str) -> ZhihuGetAnswerListV1Order:
    if value in ZHIHU_GET_ANSWER_LIST_V1_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_ANSWER_LIST_V1_ORDER_VALUES!r}")


ZhihuGetCommentRepliesV1OrderBy = Literal["score", "ts"]

ZHIHU_GET_COMMENT_REPLIES_V1_ORDER_BY_VALUES: set[ZhihuGetCommentRepliesV1OrderBy] = {
    "score",
    "ts",
}


def check_zhihu_get_comment_replies_v1_order_by(value: str) -> ZhihuGetCommentRepliesV1OrderBy:
    if value in ZHIHU_GET_COMMENT_REPLIES_V1_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_COMMENT_REPLIES_V1_ORDER_BY_VALUES!r}")


ZhihuGetUserArticlesV1SortType = Literal["created", "voteups"]

ZHIHU_GET_USER_ARTICLES_V1_SORT_TYPE_VALUES: set[ZhihuGetUserArticlesV1SortType] = {
    "created",
    "voteups",
}


def check_zhihu_get_user_articles_v1_sort_type(value: str) -> ZhihuGetUserArticlesV1SortType:
    if value in ZHIHU_GET_USER_ARTICLES_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_USER_ARTICLES_V1_SORT_TYPE_VALUES!r}")


ZhihuSearchV1ShowAllTopics = Literal["FALSE", "TRUE"]

ZHIHU_SEARCH_V1_SHOW_ALL_TOPICS_VALUES: set[ZhihuSearchV1ShowAllTopics] = {
    "FALSE",
    "TRUE",
}


def check_zhihu_search_v1_show_all_topics(value: str) -> ZhihuSearchV1ShowAllTopics:
    if value in ZHIHU_SEARCH_V1_SHOW_ALL_TOPICS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_SHOW_ALL_TOPICS_VALUES!r}")


ZhihuSearchV1Vertical = Literal["answer", "article", "zvideo"]

ZHIHU_SEARCH_V1_VERTICAL_VALUES: set[ZhihuSearchV1Vertical] = {
    "answer",
    "article",
    "zvideo",
}


def check_zhihu_search_v1_vertical(value: str) -> ZhihuSearchV1Vertical:
    if value in ZHIHU_SEARCH_V1_VERTICAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_VERTICAL_VALUES!r}")


ZhihuSearchV1Sort = Literal["created_time", "upvoted_count"]

ZHIHU_SEARCH_V1_SORT_VALUES: set[ZhihuSearchV1Sort] = {
    "created_time",
    "upvoted_count",
}


def check_zhihu_search_v1_sort(value: str) -> ZhihuSearchV1Sort:
    if value in ZHIHU_SEARCH_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_SORT_VALUES!r}")


ZhihuSearchV1TimeInterval = Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"]

ZHIHU_SEARCH_V1_TIME_INTERVAL_VALUES: set[ZhihuSearchV1TimeInterval] = {
    "a_day",
    "a_month",
    "a_week",
    "a_year",
    "half_a_year",
    "three_months",
}


def check_zhihu_search_v1_time_interval(value: str) -> ZhihuSearchV1TimeInterval:
    if value in ZHIHU_SEARCH_V1_TIME_INTERVAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_TIME_INTERVAL_VALUES!r}")
