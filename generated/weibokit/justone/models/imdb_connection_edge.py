# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_associated_title import ImdbAssociatedTitle


class ImdbConnectionEdge(Model):
    """An item of `edges` of ImdbConnection.

    Attributes:
        node: The item itself, in ImdbConnectionEdge.
    """

    node: ImdbAssociatedTitle = field("node", "ImdbAssociatedTitle", required=True)
