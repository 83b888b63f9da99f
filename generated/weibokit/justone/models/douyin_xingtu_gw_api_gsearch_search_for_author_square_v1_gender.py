# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
