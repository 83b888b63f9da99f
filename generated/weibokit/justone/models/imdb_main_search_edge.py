# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_main_search import ImdbMainSearch


class ImdbMainSearchEdge(Model):
    """An item of `edges` of ImdbMainSearchConnection.

    Attributes:
        node: The item itself, in ImdbMainSearchEdge.
    """

    node: ImdbMainSearch = field("node", "ImdbMainSearch", required=True)
