# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_top_ranking import ImdbTopRanking


class ImdbTitleRatingsSummary(Model):
    """What is in `ratingsSummary` of ImdbTitle.

    Attributes:
        vote_count: Number of votes.
        top_ranking: What is in `topRanking` of ImdbTitleRatingsSummary.
    """

    aggregate_rating: float = field("aggregateRating", "float", required=True)
    vote_count: int = field("voteCount", "int", required=True)
    top_ranking: ImdbTopRanking = field("topRanking", "ImdbTopRanking")
