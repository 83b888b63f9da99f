# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_credit_edge import ImdbTitleCreditEdge


class ImdbTitleCreditConnection(Model):
    """What is in `credits` of ImdbCastAndCrewTitle.

    Attributes:
        typename_: Name of its type in the source.
        edges: Items of a list.
        total: How many there are in all.
    """

    typename_: str = field("__typename", "str", required=True)
    edges: list[ImdbTitleCreditEdge] = field("edges", "ImdbTitleCreditEdge[]", required=True)
    total: int = field("total", "int", required=True)
