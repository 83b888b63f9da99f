# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesHotRepostWeeklyBaseApp = Literal[0, 1]

STATUSES_HOT_REPOST_WEEKLY_BASE_APP_VALUES: set[StatusesHotRepostWeeklyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_repost_weekly_base_app(value: int) -> StatusesHotRepostWeeklyBaseApp:
    if value in STATUSES_HOT_REPOST_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_REPOST_WEEKLY_BASE_APP_VALUES!r}")
