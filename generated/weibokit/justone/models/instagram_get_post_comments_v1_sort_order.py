# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

InstagramGetPostCommentsV1SortOrder = Literal["newest", "popular"]

INSTAGRAM_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES: set[InstagramGetPostCommentsV1SortOrder] = {
    "newest",
    "popular",
}


def check_instagram_get_post_comments_v1_sort_order(value: str) -> InstagramGetPostCommentsV1SortOrder:
    if value in INSTAGRAM_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INSTAGRAM_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES!r}")
