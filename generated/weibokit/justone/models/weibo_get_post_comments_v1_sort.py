# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeiboGetPostCommentsV1Sort = Literal["HOT", "TIME"]

WEIBO_GET_POST_COMMENTS_V1_SORT_VALUES: set[WeiboGetPostCommentsV1Sort] = {
    "HOT",
    "TIME",
}


def check_weibo_get_post_comments_v1_sort(value: str) -> WeiboGetPostCommentsV1Sort:
    if value in WEIBO_GET_POST_COMMENTS_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIBO_GET_POST_COMMENTS_V1_SORT_VALUES!r}")
