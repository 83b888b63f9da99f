# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_interest_edge import ImdbInterestEdge


class ImdbInterestConnection(Model):
    """What is in `interests` of ImdbTitle.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbInterestEdge] = field("edges", "ImdbInterestEdge[]", required=True)
