# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .imdb_release_date import ImdbReleaseDate


class ImdbWideReleaseDateEdge(Answer):
    """An object of a response."""

    node: ImdbReleaseDate = field("node", "ImdbReleaseDate", required=True)
