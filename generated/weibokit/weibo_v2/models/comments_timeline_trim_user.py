# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommentsTimelineTrimUser = Literal[0, 1]

COMMENTS_TIMELINE_TRIM_USER_VALUES: set[CommentsTimelineTrimUser] = {
    0,
    1,
}


def check_comments_timeline_trim_user(value: int) -> CommentsTimelineTrimUser:
    if value in COMMENTS_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_TIMELINE_TRIM_USER_VALUES!r}")
