# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title import ImdbTitle


class ImdbTitleChartRanking(Model):
    """The item itself, in ImdbTitleChartRankingEdge.

    Attributes:
        item: A film or series.
    """

    chart_rating: float = field("chartRating", "float", required=True)
    chart_vote_count: int = field("chartVoteCount", "int", required=True)
    item: ImdbTitle = field("item", "ImdbTitle", required=True)
