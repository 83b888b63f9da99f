# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesBilateralTimelineBaseApp = Literal[0, 1]

STATUSES_BILATERAL_TIMELINE_BASE_APP_VALUES: set[StatusesBilateralTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_bilateral_timeline_base_app(value: int) -> StatusesBilateralTimelineBaseApp:
    if value in STATUSES_BILATERAL_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BILATERAL_TIMELINE_BASE_APP_VALUES!r}")
