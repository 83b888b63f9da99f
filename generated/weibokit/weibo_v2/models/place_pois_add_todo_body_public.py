# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlacePoisAddTodoBodyPublic = Literal[0, 1]

PLACE_POIS_ADD_TODO_BODY_PUBLIC_VALUES: set[PlacePoisAddTodoBodyPublic] = {
    0,
    1,
}


def check_place_pois_add_todo_body_public(value: int) -> PlacePoisAddTodoBodyPublic:
    if value in PLACE_POIS_ADD_TODO_BODY_PUBLIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_ADD_TODO_BODY_PUBLIC_VALUES!r}")
