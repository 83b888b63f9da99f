# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

ListsPostByListIdBodyMode = Literal["private", "public"]

LISTS_POST_BY_LIST_ID_BODY_MODE_VALUES: set[ListsPostByListIdBodyMode] = {
    "private",
    "public",
}


def check_lists_post_by_list_id_body_mode(value: str) -> ListsPostByListIdBodyMode:
    if value in LISTS_POST_BY_LIST_ID_BODY_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_POST_BY_LIST_ID_BODY_MODE_VALUES!r}")
