# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
