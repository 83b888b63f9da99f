# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

LinkedinGetPostCommentsV1SortOrder = Literal["RECENT", "RELEVANCE"]

LINKEDIN_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES: set[LinkedinGetPostCommentsV1SortOrder] = {
    "RECENT",
    "RELEVANCE",
}


def check_linkedin_get_post_comments_v1_sort_order(value: str) -> LinkedinGetPostCommentsV1SortOrder:
    if value in LINKEDIN_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKEDIN_GET_POST_COMMENTS_V1_SORT_ORDER_VALUES!r}")
