# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_connection import ImdbTitleConnection


class ImdbStreamingTitle(Model):
    """An item of `streamingTitles` of ImdbStreamingPicksPage.

    Attributes:
        titles: What is in `titles` of ImdbStreamingTitle.
    """

    titles: ImdbTitleConnection = field("titles", "ImdbTitleConnection", required=True)
