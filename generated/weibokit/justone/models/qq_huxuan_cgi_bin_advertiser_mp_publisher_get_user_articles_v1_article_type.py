# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

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
