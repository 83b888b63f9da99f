# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

EmotionsGetType = Literal["ani", "cartoon", "face"]

EMOTIONS_GET_TYPE_VALUES: set[EmotionsGetType] = {
    "ani",
    "cartoon",
    "face",
}


def check_emotions_get_type(value: str) -> EmotionsGetType:
    if value in EMOTIONS_GET_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMOTIONS_GET_TYPE_VALUES!r}")
