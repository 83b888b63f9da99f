# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_goof_edge import ImdbGoofEdge


class ImdbGoofConnection(Model):
    """What is in `crazyCredits` of ImdbTitleDidYouKnow.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbGoofEdge] = field("edges", "ImdbGoofEdge[]", required=True)
