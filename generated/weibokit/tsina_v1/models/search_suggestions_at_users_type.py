# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

SearchSuggestionsAtUsersType = Literal[0, 1]

SEARCH_SUGGESTIONS_AT_USERS_TYPE_VALUES: set[SearchSuggestionsAtUsersType] = {
    0,
    1,
}


def check_search_suggestions_at_users_type(value: int) -> SearchSuggestionsAtUsersType:
    if value in SEARCH_SUGGESTIONS_AT_USERS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUGGESTIONS_AT_USERS_TYPE_VALUES!r}")
