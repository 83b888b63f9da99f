# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_review_edge import ImdbReviewEdge


class ImdbReviewConnection(Model):
    """What is in `reviews` of ImdbMetacritic.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbReviewEdge] = field("edges", "ImdbReviewEdge[]", required=True)
