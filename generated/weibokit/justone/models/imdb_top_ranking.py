# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_top_ranking_text import ImdbTopRankingText


class ImdbTopRanking(Model):
    """An object of a response."""

    rank: int = field("rank", "int", required=True)
    text: ImdbTopRankingText = field("text", "ImdbTopRankingText")
