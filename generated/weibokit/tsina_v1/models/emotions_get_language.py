# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

EmotionsGetLanguage = Literal["cnname", "twname"]

EMOTIONS_GET_LANGUAGE_VALUES: set[EmotionsGetLanguage] = {
    "cnname",
    "twname",
}


def check_emotions_get_language(value: str) -> EmotionsGetLanguage:
    if value in EMOTIONS_GET_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMOTIONS_GET_LANGUAGE_VALUES!r}")
