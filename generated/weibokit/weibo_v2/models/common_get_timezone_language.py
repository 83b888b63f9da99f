# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommonGetTimezoneLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_TIMEZONE_LANGUAGE_VALUES: set[CommonGetTimezoneLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_timezone_language(value: str) -> CommonGetTimezoneLanguage:
    if value in COMMON_GET_TIMEZONE_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_TIMEZONE_LANGUAGE_VALUES!r}")
