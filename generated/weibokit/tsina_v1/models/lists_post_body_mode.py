# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

ListsPostBodyMode = Literal["private", "public"]

LISTS_POST_BODY_MODE_VALUES: set[ListsPostBodyMode] = {
    "private",
    "public",
}


def check_lists_post_body_mode(value: str) -> ListsPostBodyMode:
    if value in LISTS_POST_BODY_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_POST_BODY_MODE_VALUES!r}")
