# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_metacritic_review import ImdbMetacriticReview


class ImdbReviewEdge(Model):
    """An item of `edges` of ImdbReviewConnection.

    Attributes:
        node: The item itself, in ImdbReviewEdge.
    """

    node: ImdbMetacriticReview = field("node", "ImdbMetacriticReview", required=True)
