# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_name_text import ImdbNameText


class ImdbWatchlistStatistics(Model):
    """What is in `watchlistStatistics` of ImdbEngagementStatistics.

    Attributes:
        displayable_count: What is in `nameText` of ImdbFoundEntity.
    """

    displayable_count: ImdbNameText = field("displayableCount", "ImdbNameText", required=True)
