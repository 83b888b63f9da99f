# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
