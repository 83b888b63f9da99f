# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesUserTimelineBaseApp = Literal[0, 1]

STATUSES_USER_TIMELINE_BASE_APP_VALUES: set[StatusesUserTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_user_timeline_base_app(value: int) -> StatusesUserTimelineBaseApp:
    if value in STATUSES_USER_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_BASE_APP_VALUES!r}")
