# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

ListsPutByListIdBodyMode = Literal["private", "public"]

LISTS_PUT_BY_LIST_ID_BODY_MODE_VALUES: set[ListsPutByListIdBodyMode] = {
    "private",
    "public",
}


def check_lists_put_by_list_id_body_mode(value: str) -> ListsPutByListIdBodyMode:
    if value in LISTS_PUT_BY_LIST_ID_BODY_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_PUT_BY_LIST_ID_BODY_MODE_VALUES!r}")
