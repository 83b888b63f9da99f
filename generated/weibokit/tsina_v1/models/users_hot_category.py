# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersHotCategory = Literal[
    "art",
    "auto",
    "business",
    "cartoon",
    "cooking",
    "default",
    "ent",
    "fashion",
    "fate",
    "finance",
    "food",
    "games",
    "health",
    "hk_famous",
    "house",
    "literature",
    "medium",
    "model",
    "moderator",
    "music",
    "singer",
    "sport",
    "sports",
    "stock",
    "stockplayer",
    "tech",
    "trip",
    "writer",
]

USERS_HOT_CATEGORY_VALUES: set[UsersHotCategory] = {
    "art",
    "auto",
    "business",
    "cartoon",
    "cooking",
    "default",
    "ent",
    "fashion",
    "fate",
    "finance",
    "food",
    "games",
    "health",
    "hk_famous",
    "house",
    "literature",
    "medium",
    "model",
    "moderator",
    "music",
    "singer",
    "sport",
    "sports",
    "stock",
    "stockplayer",
    "tech",
    "trip",
    "writer",
}


def check_users_hot_category(value: str) -> UsersHotCategory:
    if value in USERS_HOT_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_HOT_CATEGORY_VALUES!r}")
