# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .imdb_connection_edge import ImdbConnectionEdge


class ImdbConnection(Answer):
    """An object of a response."""

    edges: list[ImdbConnectionEdge] = field("edges", "ImdbConnectionEdge[]", required=True)
