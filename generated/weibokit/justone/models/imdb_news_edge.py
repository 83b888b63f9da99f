# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_news import ImdbNews


class ImdbNewsEdge(Model):
    """An item of `edges` of ImdbNewsConnection.

    Attributes:
        node: The item itself, in ImdbNewsEdge.
    """

    node: ImdbNews = field("node", "ImdbNews", required=True)
