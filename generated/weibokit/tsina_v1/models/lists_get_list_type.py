# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

ListsGetListType = Literal[0, 1, 2]

LISTS_GET_LIST_TYPE_VALUES: set[ListsGetListType] = {
    0,
    1,
    2,
}


def check_lists_get_list_type(value: int) -> ListsGetListType:
    if value in LISTS_GET_LIST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_GET_LIST_TYPE_VALUES!r}")
