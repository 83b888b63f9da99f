# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_chart_ranking import ImdbTitleChartRanking


class ImdbTitleChartRankingEdge(Model):
    """An item of `edges` of ImdbTitleChartRankingConnection.

    Attributes:
        node: The item itself, in ImdbTitleChartRankingEdge.
    """

    node: ImdbTitleChartRanking = field("node", "ImdbTitleChartRanking", required=True)
