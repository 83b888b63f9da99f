# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_external_link_edge import ImdbExternalLinkEdge
    from .imdb_page import ImdbPage


class ImdbExternalLinkConnection(Model):
    """What is in `externalLinks` of ImdbTitleCriticsReviewSummary.

    Attributes:
        typename_: Name of its type in the source.
        edges: Items of a list.
        page_info: What is known of the page, in ImdbTitleAkaConnection.
        total: How many there are in all.
    """

    typename_: str = field("__typename", "str", required=True)
    edges: list[ImdbExternalLinkEdge] = field("edges", "ImdbExternalLinkEdge[]", required=True)
    page_info: ImdbPage = field("pageInfo", "ImdbPage", required=True)
    total: int = field("total", "int", required=True)
