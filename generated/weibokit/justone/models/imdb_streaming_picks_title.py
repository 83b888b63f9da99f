# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_id import ImdbId


class ImdbStreamingPicksTitle(Model):
    """The item itself, in ImdbTitleEdge.

    Attributes:
        title: A thing of which only the id was asked.
    """

    title: ImdbId = field("title", "ImdbId", required=True)
