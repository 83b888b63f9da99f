# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_news_connection import ImdbNewsConnection


class ImdbNewsByCategory(Model):
    """What the response holds, in ImdbNewsByCategoryResult.

    Attributes:
        news: What is in `alternateVersions` of ImdbTitleFacts.
    """

    news: ImdbNewsConnection = field("news", "ImdbNewsConnection", required=True)
