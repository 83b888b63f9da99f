# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
