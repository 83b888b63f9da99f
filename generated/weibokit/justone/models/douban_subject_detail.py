# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DoubanSubjectDetail(Model):
    """A film, series or book.

    Attributes:
        duration: How long it lasts.
        language: Language.
        rating: Rating.
        rating_count: Number of ratings.
        region: Region.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        year: Year.
    """

    alias: str = field("alias", "str", required=True)
    cast: str = field("cast", "str", required=True)
    director: str = field("director", "str", required=True)
    duration: str = field("duration", "str", required=True)
    episodes: str = field("episodes", "str", required=True)
    imdb: str = field("imdb", "str", required=True)
    language: str = field("language", "str", required=True)
    poster: str = field("poster", "str", required=True)
    rating: str = field("rating", "str", required=True)
    rating_count: str = field("rating_count", "str", required=True)
    region: str = field("region", "str", required=True)
    release_date: str = field("release_date", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    writer: str = field("writer", "str", required=True)
    year: str = field("year", "str", required=True)
