# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
