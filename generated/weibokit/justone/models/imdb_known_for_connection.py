# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .imdb_known_for_edge import ImdbKnownForEdge


class ImdbKnownForConnection(Answer):
    """An object of a response."""

    edges: list[ImdbKnownForEdge] = field("edges", "ImdbKnownForEdge[]", required=True)
