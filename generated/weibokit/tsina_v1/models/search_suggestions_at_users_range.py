# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

SearchSuggestionsAtUsersRange = Literal[0, 1, 2]

SEARCH_SUGGESTIONS_AT_USERS_RANGE_VALUES: set[SearchSuggestionsAtUsersRange] = {
    0,
    1,
    2,
}


def check_search_suggestions_at_users_range(value: int) -> SearchSuggestionsAtUsersRange:
    if value in SEARCH_SUGGESTIONS_AT_USERS_RANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUGGESTIONS_AT_USERS_RANGE_VALUES!r}")
