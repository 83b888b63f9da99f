# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

TrendsDailyBaseApp = Literal[0, 1]

TRENDS_DAILY_BASE_APP_VALUES: set[TrendsDailyBaseApp] = {
    0,
    1,
}


def check_trends_daily_base_app(value: int) -> TrendsDailyBaseApp:
    if value in TRENDS_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_DAILY_BASE_APP_VALUES!r}")
