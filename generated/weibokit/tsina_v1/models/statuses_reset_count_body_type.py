# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesResetCountBodyType = Literal[1, 2, 3, 4]

STATUSES_RESET_COUNT_BODY_TYPE_VALUES: set[StatusesResetCountBodyType] = {
    1,
    2,
    3,
    4,
}


def check_statuses_reset_count_body_type(value: int) -> StatusesResetCountBodyType:
    if value in STATUSES_RESET_COUNT_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_RESET_COUNT_BODY_TYPE_VALUES!r}")
