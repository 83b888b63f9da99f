# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TiktokGetUserPostV1Sort = Literal["LATEST", "MOST_POPULAR"]

TIKTOK_GET_USER_POST_V1_SORT_VALUES: set[TiktokGetUserPostV1Sort] = {
    "LATEST",
    "MOST_POPULAR",
}


def check_tiktok_get_user_post_v1_sort(value: str) -> TiktokGetUserPostV1Sort:
    if value in TIKTOK_GET_USER_POST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_GET_USER_POST_V1_SORT_VALUES!r}")
