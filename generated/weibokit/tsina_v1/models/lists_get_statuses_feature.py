# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

ListsGetStatusesFeature = Literal[0, 1, 2, 3, 4]

LISTS_GET_STATUSES_FEATURE_VALUES: set[ListsGetStatusesFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_lists_get_statuses_feature(value: int) -> ListsGetStatusesFeature:
    if value in LISTS_GET_STATUSES_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_GET_STATUSES_FEATURE_VALUES!r}")
