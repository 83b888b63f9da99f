# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesUserTimelineIdsBaseApp = Literal[0, 1]

STATUSES_USER_TIMELINE_IDS_BASE_APP_VALUES: set[StatusesUserTimelineIdsBaseApp] = {
    0,
    1,
}


def check_statuses_user_timeline_ids_base_app(value: int) -> StatusesUserTimelineIdsBaseApp:
    if value in STATUSES_USER_TIMELINE_IDS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_IDS_BASE_APP_VALUES!r}")
