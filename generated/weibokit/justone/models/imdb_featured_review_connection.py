# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_featured_review_edge import ImdbFeaturedReviewEdge


class ImdbFeaturedReviewConnection(Model):
    """What is in `featuredReviews` of ImdbTitleUserReviewsSummary.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbFeaturedReviewEdge] = field("edges", "ImdbFeaturedReviewEdge[]", required=True)
