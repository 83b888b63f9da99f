# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_countries_of_origin import ImdbCountriesOfOrigin
    from .imdb_filming_location_connection import ImdbFilmingLocationConnection
    from .imdb_news_connection import ImdbNewsConnection
    from .imdb_official_link_connection import ImdbOfficialLinkConnection
    from .imdb_primary_image import ImdbPrimaryImage
    from .imdb_ratings_summary import ImdbRatingsSummary
    from .imdb_release_date import ImdbReleaseDate
    from .imdb_release_year import ImdbReleaseYear
    from .imdb_runtime import ImdbRuntime
    from .imdb_spoken_language import ImdbSpokenLanguage
    from .imdb_title_aka_connection import ImdbTitleAkaConnection
    from .imdb_title_text import ImdbTitleText
    from .imdb_title_type import ImdbTitleType


class ImdbTitleFacts(Model):
    """Title, in ImdbKnownFor.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        original_title_text: Text of the original title, in ImdbFoundEntity.
        primary_image: What is in `primaryImage` of ImdbFoundEntity.
        release_date: What is in `releaseDate` of ImdbFoundEntity.
        release_year: What is in `releaseYear` of ImdbFoundEntity.
        title_text: Text of the original title, in ImdbFoundEntity.
        title_type: Type of the title, in ImdbFoundEntity.
        akas: What is in `akas` of ImdbTitleFacts.
        alternate_versions: What is in `alternateVersions` of ImdbTitleFacts.
        countries_of_origin: What is in `countriesOfOrigin` of ImdbTitleFacts.
        filming_locations: What is in `filmingLocations` of ImdbTitleFacts.
        official_links: What is in `officialLinks` of ImdbTitleFacts.
        runtime: What is in `runtime` of ImdbTitle.
        spoken_languages: What is in `spokenLanguages` of ImdbTitleFacts.
        ratings_summary: What is in `ratingsSummary` of ImdbTitleFacts.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    original_title_text: ImdbTitleText = field("originalTitleText", "ImdbTitleText", required=True)
    primary_image: ImdbPrimaryImage = field("primaryImage", "ImdbPrimaryImage", required=True)
    release_date: ImdbReleaseDate = field("releaseDate", "ImdbReleaseDate", required=True)
    release_year: ImdbReleaseYear = field("releaseYear", "ImdbReleaseYear", required=True)
    title_text: ImdbTitleText = field("titleText", "ImdbTitleText", required=True)
    title_type: ImdbTitleType = field("titleType", "ImdbTitleType", required=True)
    akas: ImdbTitleAkaConnection = field("akas", "ImdbTitleAkaConnection")
    alternate_versions: ImdbNewsConnection = field("alternateVersions", "ImdbNewsConnection")
    countries_of_origin: ImdbCountriesOfOrigin = field("countriesOfOrigin", "ImdbCountriesOfOrigin")
    filming_locations: ImdbFilmingLocationConnection = field("filmingLocations", "ImdbFilmingLocationConnection")
    official_links: ImdbOfficialLinkConnection = field("officialLinks", "ImdbOfficialLinkConnection")
    runtime: ImdbRuntime = field("runtime", "ImdbRuntime")
    spoken_languages: ImdbSpokenLanguage = field("spokenLanguages", "ImdbSpokenLanguage")
    ratings_summary: ImdbRatingsSummary = field("ratingsSummary", "ImdbRatingsSummary")
