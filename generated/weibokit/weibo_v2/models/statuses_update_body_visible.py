# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesUpdateBodyVisible = Literal[0, 1, 2, 3]

STATUSES_UPDATE_BODY_VISIBLE_VALUES: set[StatusesUpdateBodyVisible] = {
    0,
    1,
    2,
    3,
}


def check_statuses_update_body_visible(value: int) -> StatusesUpdateBodyVisible:
    if value in STATUSES_UPDATE_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UPDATE_BODY_VISIBLE_VALUES!r}")
