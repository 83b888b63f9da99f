# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_goof import ImdbGoof


class ImdbGoofEdge(Model):
    """An item of `edges` of ImdbGoofConnection.

    Attributes:
        node: The item itself, in ImdbGoofEdge.
    """

    node: ImdbGoof = field("node", "ImdbGoof", required=True)
