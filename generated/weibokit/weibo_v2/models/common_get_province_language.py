# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

CommonGetProvinceLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_PROVINCE_LANGUAGE_VALUES: set[CommonGetProvinceLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_province_language(value: str) -> CommonGetProvinceLanguage:
    if value in COMMON_GET_PROVINCE_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_PROVINCE_LANGUAGE_VALUES!r}")
