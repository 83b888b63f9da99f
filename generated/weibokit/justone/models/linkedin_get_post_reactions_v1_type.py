# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

LinkedinGetPostReactionsV1Type = Literal["ALL", "APPRECIATION", "EMPATHY", "INTEREST", "LIKE", "PRAISE"]

LINKEDIN_GET_POST_REACTIONS_V1_TYPE_VALUES: set[LinkedinGetPostReactionsV1Type] = {
    "ALL",
    "APPRECIATION",
    "EMPATHY",
    "INTEREST",
    "LIKE",
    "PRAISE",
}


def check_linkedin_get_post_reactions_v1_type(value: str) -> LinkedinGetPostReactionsV1Type:
    if value in LINKEDIN_GET_POST_REACTIONS_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKEDIN_GET_POST_REACTIONS_V1_TYPE_VALUES!r}")
