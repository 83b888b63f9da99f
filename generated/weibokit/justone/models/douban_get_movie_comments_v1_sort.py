# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DoubanGetMovieCommentsV1Sort = Literal["new_score", "time"]

DOUBAN_GET_MOVIE_COMMENTS_V1_SORT_VALUES: set[DoubanGetMovieCommentsV1Sort] = {
    "new_score",
    "time",
}


def check_douban_get_movie_comments_v1_sort(value: str) -> DoubanGetMovieCommentsV1Sort:
    if value in DOUBAN_GET_MOVIE_COMMENTS_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUBAN_GET_MOVIE_COMMENTS_V1_SORT_VALUES!r}")
