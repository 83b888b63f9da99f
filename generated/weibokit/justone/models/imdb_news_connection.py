# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_news_edge import ImdbNewsEdge
    from .imdb_page import ImdbPage


class ImdbNewsConnection(Model):
    """An object of a response."""

    typename_: str = field("__typename", "str", required=True)
    edges: list[ImdbNewsEdge] = field("edges", "ImdbNewsEdge[]", required=True)
    page_info: ImdbPage = field("pageInfo", "ImdbPage", required=True)
    total: int = field("total", "int", required=True)
