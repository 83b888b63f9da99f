# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ImdbMainSearchQueryV1Type = Literal[
    "Episodes", "Interests", "Movies", "People", "Podcast", "Shows", "Top", "Video_games"
]

IMDB_MAIN_SEARCH_QUERY_V1_TYPE_VALUES: set[ImdbMainSearchQueryV1Type] = {
    "Episodes",
    "Interests",
    "Movies",
    "People",
    "Podcast",
    "Shows",
    "Top",
    "Video_games",
}


def check_imdb_main_search_query_v1_type(value: str) -> ImdbMainSearchQueryV1Type:
    if value in IMDB_MAIN_SEARCH_QUERY_V1_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMDB_MAIN_SEARCH_QUERY_V1_TYPE_VALUES!r}")
