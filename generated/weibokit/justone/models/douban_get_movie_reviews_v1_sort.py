# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DoubanGetMovieReviewsV1Sort = Literal["hotest", "time"]

DOUBAN_GET_MOVIE_REVIEWS_V1_SORT_VALUES: set[DoubanGetMovieReviewsV1Sort] = {
    "hotest",
    "time",
}


def check_douban_get_movie_reviews_v1_sort(value: str) -> DoubanGetMovieReviewsV1Sort:
    if value in DOUBAN_GET_MOVIE_REVIEWS_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUBAN_GET_MOVIE_REVIEWS_V1_SORT_VALUES!r}")
