# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ImdbNewsByCategoryQueryV1Category = Literal["CELEBRITY", "MOVIE", "TOP", "TV"]

IMDB_NEWS_BY_CATEGORY_QUERY_V1_CATEGORY_VALUES: set[ImdbNewsByCategoryQueryV1Category] = {
    "CELEBRITY",
    "MOVIE",
    "TOP",
    "TV",
}


def check_imdb_news_by_category_query_v1_category(value: str) -> ImdbNewsByCategoryQueryV1Category:
    if value in IMDB_NEWS_BY_CATEGORY_QUERY_V1_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMDB_NEWS_BY_CATEGORY_QUERY_V1_CATEGORY_VALUES!r}")
