# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_quote import ImdbQuote


class ImdbMetacriticReview(Model):
    """The item itself, in ImdbReviewEdge.

    Attributes:
        quote: What is in `quote` of ImdbMetacriticReview.
        score: Score.
        url: Address.
    """

    quote: ImdbQuote = field("quote", "ImdbQuote", required=True)
    reviewer: str = field("reviewer", "str", required=True)
    score: int = field("score", "int", required=True)
    site: str = field("site", "str", required=True)
    url: Any = field("url", required=True)
