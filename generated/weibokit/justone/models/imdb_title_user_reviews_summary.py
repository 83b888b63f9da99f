# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_can_rate import ImdbCanRate
    from .imdb_featured_review_connection import ImdbFeaturedReviewConnection
    from .imdb_ratings_summary import ImdbRatingsSummary


class ImdbTitleUserReviewsSummary(Model):
    """Title, in ImdbTitleUserReviewsSummaryData.

    Attributes:
        can_rate: What is in `canRate` of ImdbTitle.
        featured_reviews: What is in `featuredReviews` of ImdbTitleUserReviewsSummary.
        id: Id.
        ratings_summary: What is in `ratingsSummary` of ImdbTitleFacts.
    """

    can_rate: ImdbCanRate = field("canRate", "ImdbCanRate", required=True)
    featured_reviews: ImdbFeaturedReviewConnection = field(
        "featuredReviews", "ImdbFeaturedReviewConnection", required=True
    )
    id: str = field("id", "str", required=True)
    ratings_summary: ImdbRatingsSummary = field("ratingsSummary", "ImdbRatingsSummary", required=True)
