# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_aka_edge import ImdbAkaEdge


class ImdbAkaConnection(Model):
    """What is in `akas` of ImdbName.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbAkaEdge] = field("edges", "ImdbAkaEdge[]", required=True)
