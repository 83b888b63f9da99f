# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_can_rate import ImdbCanRate
    from .imdb_certificate import ImdbCertificate
    from .imdb_count import ImdbCount
    from .imdb_credit_connection import ImdbCreditConnection
    from .imdb_engagement_statistics import ImdbEngagementStatistics
    from .imdb_interest_connection import ImdbInterestConnection
    from .imdb_metacritic import ImdbMetacritic
    from .imdb_plot import ImdbPlot
    from .imdb_primary_image import ImdbPrimaryImage
    from .imdb_production_status import ImdbProductionStatus
    from .imdb_release_date import ImdbReleaseDate
    from .imdb_release_year import ImdbReleaseYear
    from .imdb_runtime import ImdbRuntime
    from .imdb_title_meta import ImdbTitleMeta
    from .imdb_title_ratings_summary import ImdbTitleRatingsSummary
    from .imdb_title_text import ImdbTitleText
    from .imdb_title_type import ImdbTitleType
    from .imdb_wide_release_date_connection import ImdbWideReleaseDateConnection


class ImdbTitle(Model):
    """A film or series.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        original_title_text: Text of the original title, in ImdbFoundEntity.
        primary_image: What is in `primaryImage` of ImdbFoundEntity.
        release_date: What is in `releaseDate` of ImdbFoundEntity.
        release_year: What is in `releaseYear` of ImdbFoundEntity.
        title_text: Text of the original title, in ImdbFoundEntity.
        title_type: Type of the title, in ImdbFoundEntity.
        can_rate: What is in `canRate` of ImdbTitle.
        certificate: What is in `certificate` of ImdbTitle.
        engagement_statistics: What is in `engagementStatistics` of ImdbTitle.
        external_links: A list of which only the length was asked.
        interests: What is in `interests` of ImdbTitle.
        meta: What is in `meta` of ImdbTitle.
        metacritic: What is in `metacritic` of ImdbTitle.
        plot: What is in `plot` of ImdbTitle.
        production_status: What is in `productionStatus` of ImdbTitle.
        ratings_summary: What is in `ratingsSummary` of ImdbTitle.
        reviews: A list of which only the length was asked.
        runtime: What is in `runtime` of ImdbTitle.
        credits_: What is in `credits` of ImdbTitle.
        exclude_wide_release_dates: What is in `excludeWideReleaseDates` of ImdbTitle.
        wide_release_dates: What is in `excludeWideReleaseDates` of ImdbTitle.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    original_title_text: ImdbTitleText = field("originalTitleText", "ImdbTitleText", required=True)
    primary_image: ImdbPrimaryImage = field("primaryImage", "ImdbPrimaryImage", required=True)
    release_date: ImdbReleaseDate = field("releaseDate", "ImdbReleaseDate", required=True)
    release_year: ImdbReleaseYear = field("releaseYear", "ImdbReleaseYear", required=True)
    title_text: ImdbTitleText = field("titleText", "ImdbTitleText", required=True)
    title_type: ImdbTitleType = field("titleType", "ImdbTitleType", required=True)
    can_rate: ImdbCanRate = field("canRate", "ImdbCanRate")
    certificate: ImdbCertificate = field("certificate", "ImdbCertificate")
    engagement_statistics: ImdbEngagementStatistics = field("engagementStatistics", "ImdbEngagementStatistics")
    episodes: Any = field("episodes")
    external_links: ImdbCount = field("externalLinks", "ImdbCount")
    interests: ImdbInterestConnection = field("interests", "ImdbInterestConnection")
    meta: ImdbTitleMeta = field("meta", "ImdbTitleMeta")
    metacritic: ImdbMetacritic = field("metacritic", "ImdbMetacritic")
    plot: ImdbPlot = field("plot", "ImdbPlot")
    production_status: ImdbProductionStatus = field("productionStatus", "ImdbProductionStatus")
    ratings_summary: ImdbTitleRatingsSummary = field("ratingsSummary", "ImdbTitleRatingsSummary")
    reviews: ImdbCount = field("reviews", "ImdbCount")
    runtime: ImdbRuntime = field("runtime", "ImdbRuntime")
    series: Any = field("series")
    credits_: ImdbCreditConnection = field("credits", "ImdbCreditConnection")
    is_adult: bool = field("isAdult", "bool")
    exclude_wide_release_dates: ImdbWideReleaseDateConnection = field(
        "excludeWideReleaseDates", "ImdbWideReleaseDateConnection"
    )
    wide_release_dates: ImdbWideReleaseDateConnection = field("wideReleaseDates", "ImdbWideReleaseDateConnection")
    contribution_questions: Any = field("contributionQuestions")
