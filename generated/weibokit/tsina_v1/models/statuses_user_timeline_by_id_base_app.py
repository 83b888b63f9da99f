# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesUserTimelineByIdBaseApp = Literal[0, 1]

STATUSES_USER_TIMELINE_BY_ID_BASE_APP_VALUES: set[StatusesUserTimelineByIdBaseApp] = {
    0,
    1,
}


def check_statuses_user_timeline_by_id_base_app(value: int) -> StatusesUserTimelineByIdBaseApp:
    if value in STATUSES_USER_TIMELINE_BY_ID_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_BY_ID_BASE_APP_VALUES!r}")
