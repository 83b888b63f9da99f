# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_top_ranking import ImdbTopRanking


class ImdbTitleAwardsSummaryRatings(Model):
    """What is in `ratingsSummary` of ImdbTitleAwardsSummary.

    Attributes:
        top_ranking: What is in `topRanking` of ImdbTitleRatingsSummary.
    """

    top_ranking: ImdbTopRanking = field("topRanking", "ImdbTopRanking", required=True)
