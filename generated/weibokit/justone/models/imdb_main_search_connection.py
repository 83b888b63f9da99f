# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_main_search_edge import ImdbMainSearchEdge


class ImdbMainSearchConnection(Model):
    """What is in `mainSearch` of ImdbMainSearchData.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbMainSearchEdge] = field("edges", "ImdbMainSearchEdge[]", required=True)
