# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesHotCommentsDailyBaseApp = Literal[0, 1]

STATUSES_HOT_COMMENTS_DAILY_BASE_APP_VALUES: set[StatusesHotCommentsDailyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_comments_daily_base_app(value: int) -> StatusesHotCommentsDailyBaseApp:
    if value in STATUSES_HOT_COMMENTS_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_COMMENTS_DAILY_BASE_APP_VALUES!r}")
