# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_id import ImdbId


class ImdbLikeThisTitleEdge(Model):
    """An item of `edges` of ImdbLikeThisTitleConnection.

    Attributes:
        node: A thing of which only the id was asked.
    """

    node: ImdbId = field("node", "ImdbId", required=True)
