# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommonGetCountryLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_COUNTRY_LANGUAGE_VALUES: set[CommonGetCountryLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_country_language(value: str) -> CommonGetCountryLanguage:
    if value in COMMON_GET_COUNTRY_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_COUNTRY_LANGUAGE_VALUES!r}")
