# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

SearchSuggestionsSchoolsType = Literal[0, 1, 2, 3, 4, 5]

SEARCH_SUGGESTIONS_SCHOOLS_TYPE_VALUES: set[SearchSuggestionsSchoolsType] = {
    0,
    1,
    2,
    3,
    4,
    5,
}


def check_search_suggestions_schools_type(value: int) -> SearchSuggestionsSchoolsType:
    if value in SEARCH_SUGGESTIONS_SCHOOLS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUGGESTIONS_SCHOOLS_TYPE_VALUES!r}")
