# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_streaming_picks_title import ImdbStreamingPicksTitle


class ImdbTitleEdge(Model):
    """An item of `edges` of ImdbTitleConnection.

    Attributes:
        node: The item itself, in ImdbTitleEdge.
    """

    node: ImdbStreamingPicksTitle = field("node", "ImdbStreamingPicksTitle", required=True)
