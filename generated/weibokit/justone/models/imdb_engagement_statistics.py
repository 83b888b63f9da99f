# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_watchlist_statistics import ImdbWatchlistStatistics


class ImdbEngagementStatistics(Model):
    """What is in `engagementStatistics` of ImdbTitle.

    Attributes:
        watchlist_statistics: What is in `watchlistStatistics` of ImdbEngagementStatistics.
    """

    watchlist_statistics: ImdbWatchlistStatistics = field(
        "watchlistStatistics", "ImdbWatchlistStatistics", required=True
    )
