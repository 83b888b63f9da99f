# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_chart_ranking_edge import ImdbTitleChartRankingEdge


class ImdbTitleChartRankingConnection(Model):
    """What is in `titleChartRankings` of ImdbTitleChartRankings.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbTitleChartRankingEdge] = field("edges", "ImdbTitleChartRankingEdge[]", required=True)
