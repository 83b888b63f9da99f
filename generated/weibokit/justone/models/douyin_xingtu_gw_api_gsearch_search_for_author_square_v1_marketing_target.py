# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
