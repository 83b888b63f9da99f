# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_page import ImdbPage
    from .imdb_title_aka_edge import ImdbTitleAkaEdge


class ImdbTitleAkaConnection(Model):
    """An object of a response."""

    typename_: str = field("__typename", "str", required=True)
    edges: list[ImdbTitleAkaEdge] = field("edges", "ImdbTitleAkaEdge[]", required=True)
    page_info: ImdbPage = field("pageInfo", "ImdbPage", required=True)
    total: int = field("total", "int", required=True)
