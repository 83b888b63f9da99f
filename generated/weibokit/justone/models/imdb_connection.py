# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_connection_edge import ImdbConnectionEdge


class ImdbConnection(Model):
    """What is in `connections` of ImdbTitleMoreLikeThis.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbConnectionEdge] = field("edges", "ImdbConnectionEdge[]", required=True)
