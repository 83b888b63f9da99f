# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_streaming_title import ImdbStreamingTitle


class ImdbStreamingPicksPage(Model):
    """What the response holds, in ImdbStreamingPicksResult."""

    streaming_titles: list[ImdbStreamingTitle] = field("streamingTitles", "ImdbStreamingTitle[]", required=True)
