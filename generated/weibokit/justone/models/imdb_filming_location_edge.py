# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_filming_location import ImdbFilmingLocation


class ImdbFilmingLocationEdge(Model):
    """An item of `edges` of ImdbFilmingLocationConnection.

    Attributes:
        node: The item itself, in ImdbFilmingLocationEdge.
    """

    node: ImdbFilmingLocation = field("node", "ImdbFilmingLocation", required=True)
