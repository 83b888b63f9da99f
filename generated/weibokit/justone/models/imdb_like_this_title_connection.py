# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_like_this_title_edge import ImdbLikeThisTitleEdge


class ImdbLikeThisTitleConnection(Model):
    """What is in `moreLikeThisTitles` of ImdbTitleMoreLikeThis.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbLikeThisTitleEdge] = field("edges", "ImdbLikeThisTitleEdge[]", required=True)
