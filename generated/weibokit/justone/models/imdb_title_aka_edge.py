# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_aka import ImdbAka


class ImdbTitleAkaEdge(Model):
    """An item of `edges` of ImdbTitleAkaConnection.

    Attributes:
        node: The item itself, in ImdbTitleAkaEdge.
    """

    node: ImdbAka = field("node", "ImdbAka", required=True)
