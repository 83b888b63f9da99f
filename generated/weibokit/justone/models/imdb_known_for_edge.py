# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_known_for import ImdbKnownFor


class ImdbKnownForEdge(Model):
    """An item of `edges` of ImdbKnownForConnection.

    Attributes:
        node: The item itself, in ImdbKnownForEdge.
    """

    node: ImdbKnownFor = field("node", "ImdbKnownFor", required=True)
