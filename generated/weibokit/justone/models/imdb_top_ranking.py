# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .imdb_top_ranking_text import ImdbTopRankingText


class ImdbTopRanking(Answer):
    """An object of a response."""

    rank: int = field("rank", "int", required=True)
    text: ImdbTopRankingText = field("text", "ImdbTopRankingText")
