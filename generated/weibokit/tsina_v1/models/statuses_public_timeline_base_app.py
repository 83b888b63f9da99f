# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesPublicTimelineBaseApp = Literal[0, 1]

STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES: set[StatusesPublicTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_public_timeline_base_app(value: int) -> StatusesPublicTimelineBaseApp:
    if value in STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES!r}")
