# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

PlaceUsersTodosBaseApp = Literal[0, 1]

PLACE_USERS_TODOS_BASE_APP_VALUES: set[PlaceUsersTodosBaseApp] = {
    0,
    1,
}


def check_place_users_todos_base_app(value: int) -> PlaceUsersTodosBaseApp:
    if value in PLACE_USERS_TODOS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_TODOS_BASE_APP_VALUES!r}")
