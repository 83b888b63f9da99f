# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesHomeTimelineBaseApp = Literal[0, 1]

STATUSES_HOME_TIMELINE_BASE_APP_VALUES: set[StatusesHomeTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_home_timeline_base_app(value: int) -> StatusesHomeTimelineBaseApp:
    if value in STATUSES_HOME_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOME_TIMELINE_BASE_APP_VALUES!r}")
