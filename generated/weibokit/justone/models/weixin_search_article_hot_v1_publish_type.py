# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
