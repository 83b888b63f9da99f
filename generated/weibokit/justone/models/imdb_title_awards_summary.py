# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_count import ImdbCount
    from .imdb_title_awards_summary_ratings import ImdbTitleAwardsSummaryRatings


class ImdbTitleAwardsSummary(Model):
    """Title, in ImdbTitleAwardsSummaryData.

    Attributes:
        ratings_summary: What is in `ratingsSummary` of ImdbTitleAwardsSummary.
        total_nominations: A list of which only the length was asked.
        total_wins: A list of which only the length was asked.
    """

    prestigious_award_summary: Any = field("prestigiousAwardSummary", required=True)
    ratings_summary: ImdbTitleAwardsSummaryRatings = field(
        "ratingsSummary", "ImdbTitleAwardsSummaryRatings", required=True
    )
    total_nominations: ImdbCount = field("totalNominations", "ImdbCount", required=True)
    total_wins: ImdbCount = field("totalWins", "ImdbCount", required=True)
