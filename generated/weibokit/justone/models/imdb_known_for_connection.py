# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_known_for_edge import ImdbKnownForEdge


class ImdbKnownForConnection(Model):
    """What is in `knownFor` of ImdbFoundEntity.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbKnownForEdge] = field("edges", "ImdbKnownForEdge[]", required=True)
