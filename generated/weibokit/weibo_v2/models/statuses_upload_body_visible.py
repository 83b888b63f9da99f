# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesUploadBodyVisible = Literal[0, 1, 2, 3]

STATUSES_UPLOAD_BODY_VISIBLE_VALUES: set[StatusesUploadBodyVisible] = {
    0,
    1,
    2,
    3,
}


def check_statuses_upload_body_visible(value: int) -> StatusesUploadBodyVisible:
    if value in STATUSES_UPLOAD_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UPLOAD_BODY_VISIBLE_VALUES!r}")
