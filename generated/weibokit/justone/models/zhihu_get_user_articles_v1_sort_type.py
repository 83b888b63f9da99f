# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuGetUserArticlesV1SortType = Literal["created", "voteups"]

ZHIHU_GET_USER_ARTICLES_V1_SORT_TYPE_VALUES: set[ZhihuGetUserArticlesV1SortType] = {
    "created",
    "voteups",
}


def check_zhihu_get_user_articles_v1_sort_type(value: str) -> ZhihuGetUserArticlesV1SortType:
    if value in ZHIHU_GET_USER_ARTICLES_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_GET_USER_ARTICLES_V1_SORT_TYPE_VALUES!r}")
