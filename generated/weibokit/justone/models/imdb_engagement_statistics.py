# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_watchlist_statistics import ImdbWatchlistStatistics


class ImdbEngagementStatistics(Model):
    """An object of a response."""

    watchlist_statistics: ImdbWatchlistStatistics = field(
        "watchlistStatistics", "ImdbWatchlistStatistics", required=True
    )
