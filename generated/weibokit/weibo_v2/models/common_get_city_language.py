# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommonGetCityLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_CITY_LANGUAGE_VALUES: set[CommonGetCityLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_city_language(value: str) -> CommonGetCityLanguage:
    if value in COMMON_GET_CITY_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_CITY_LANGUAGE_VALUES!r}")
