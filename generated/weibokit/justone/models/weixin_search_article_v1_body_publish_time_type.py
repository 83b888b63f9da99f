# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
