# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_credit_edge import ImdbCreditEdge


class ImdbCreditConnection(Model):
    """What is in `credits` of ImdbTitle.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbCreditEdge] = field("edges", "ImdbCreditEdge[]", required=True)
