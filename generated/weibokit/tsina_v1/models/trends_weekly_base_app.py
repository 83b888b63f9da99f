# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

TrendsWeeklyBaseApp = Literal[0, 1]

TRENDS_WEEKLY_BASE_APP_VALUES: set[TrendsWeeklyBaseApp] = {
    0,
    1,
}


def check_trends_weekly_base_app(value: int) -> TrendsWeeklyBaseApp:
    if value in TRENDS_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_WEEKLY_BASE_APP_VALUES!r}")
