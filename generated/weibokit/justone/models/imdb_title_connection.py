# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_edge import ImdbTitleEdge


class ImdbTitleConnection(Model):
    """What is in `titles` of ImdbStreamingTitle.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbTitleEdge] = field("edges", "ImdbTitleEdge[]", required=True)
