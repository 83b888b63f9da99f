# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesHotCommentsWeeklyBaseApp = Literal[0, 1]

STATUSES_HOT_COMMENTS_WEEKLY_BASE_APP_VALUES: set[StatusesHotCommentsWeeklyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_comments_weekly_base_app(value: int) -> StatusesHotCommentsWeeklyBaseApp:
    if value in STATUSES_HOT_COMMENTS_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_COMMENTS_WEEKLY_BASE_APP_VALUES!r}")
