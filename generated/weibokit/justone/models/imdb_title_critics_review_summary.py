# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_external_link_connection import ImdbExternalLinkConnection
    from .imdb_metacritic import ImdbMetacritic


class ImdbTitleCriticsReviewSummary(Model):
    """Title, in ImdbTitleCriticsReviewSummaryData.

    Attributes:
        external_links: What is in `externalLinks` of ImdbTitleCriticsReviewSummary.
        id: Id.
        metacritic: What is in `metacritic` of ImdbTitle.
    """

    external_links: ImdbExternalLinkConnection = field("externalLinks", "ImdbExternalLinkConnection", required=True)
    id: str = field("id", "str", required=True)
    metacritic: ImdbMetacritic = field("metacritic", "ImdbMetacritic", required=True)
