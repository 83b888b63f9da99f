# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
