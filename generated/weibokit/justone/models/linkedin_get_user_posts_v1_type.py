# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

LinkedinGetUserPostsV1Type = Literal["COMMENTS", "POSTS", "REACTIONS"]

LINKEDIN_GET_USER_POSTS_V1_TYPE_VALUES: set[LinkedinGetUserPostsV1Type] = {
    "COMMENTS",
    "POSTS",
    "REACTIONS",
}


def check_linkedin_get_user_posts_v1_type(value: str) -> LinkedinGetUserPostsV1Type:
    if value in LINKEDIN_GET_USER_POSTS_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKEDIN_GET_USER_POSTS_V1_TYPE_VALUES!r}")
