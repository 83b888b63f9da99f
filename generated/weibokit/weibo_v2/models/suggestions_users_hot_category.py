# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SuggestionsUsersHotCategory = Literal[
    "art",
    "auto",
    "business",
    "cartoon",
    "default",
    "ent",
    "fashion",
    "fate",
    "food",
    "games",
    "govern",
    "health",
    "house",
    "literature",
    "marketer",
    "medium",
    "music",
    "sports",
    "stock",
    "tech",
    "trip",
]

SUGGESTIONS_USERS_HOT_CATEGORY_VALUES: set[SuggestionsUsersHotCategory] = {
    "art",
    "auto",
    "business",
    "cartoon",
    "default",
    "ent",
    "fashion",
    "fate",
    "food",
    "games",
    "govern",
    "health",
    "house",
    "literature",
    "marketer",
    "medium",
    "music",
    "sports",
    "stock",
    "tech",
    "trip",
}


def check_suggestions_users_hot_category(value: str) -> SuggestionsUsersHotCategory:
    if value in SUGGESTIONS_USERS_HOT_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUGGESTIONS_USERS_HOT_CATEGORY_VALUES!r}")
