# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_official_link_edge import ImdbOfficialLinkEdge


class ImdbOfficialLinkConnection(Model):
    """What is in `officialLinks` of ImdbTitleFacts.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbOfficialLinkEdge] = field("edges", "ImdbOfficialLinkEdge[]", required=True)
