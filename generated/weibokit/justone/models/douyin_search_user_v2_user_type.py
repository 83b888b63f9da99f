# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinSearchUserV2UserType = Literal["common_user", "enterprise_user", "personal_user"]

DOUYIN_SEARCH_USER_V2_USER_TYPE_VALUES: set[DouyinSearchUserV2UserType] = {
    "common_user",
    "enterprise_user",
    "personal_user",
}


def check_douyin_search_user_v2_user_type(value: str) -> DouyinSearchUserV2UserType:
    if value in DOUYIN_SEARCH_USER_V2_USER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_SEARCH_USER_V2_USER_TYPE_VALUES!r}")
