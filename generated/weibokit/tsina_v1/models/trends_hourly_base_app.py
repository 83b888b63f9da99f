# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

TrendsHourlyBaseApp = Literal[0, 1]

TRENDS_HOURLY_BASE_APP_VALUES: set[TrendsHourlyBaseApp] = {
    0,
    1,
}


def check_trends_hourly_base_app(value: int) -> TrendsHourlyBaseApp:
    if value in TRENDS_HOURLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_HOURLY_BASE_APP_VALUES!r}")
