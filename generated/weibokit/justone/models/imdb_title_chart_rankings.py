# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_chart_ranking_connection import ImdbTitleChartRankingConnection


class ImdbTitleChartRankings(Model):
    """What the response holds, in ImdbTitleChartRankingsResult.

    Attributes:
        title_chart_rankings: What is in `titleChartRankings` of ImdbTitleChartRankings.
    """

    title_chart_rankings: ImdbTitleChartRankingConnection = field(
        "titleChartRankings", "ImdbTitleChartRankingConnection", required=True
    )
