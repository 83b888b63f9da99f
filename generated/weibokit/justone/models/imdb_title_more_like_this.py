# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_connection import ImdbConnection
    from .imdb_like_this_title_connection import ImdbLikeThisTitleConnection


class ImdbTitleMoreLikeThis(Model):
    """Title, in ImdbTitleMoreLikeThisData.

    Attributes:
        connections: What is in `connections` of ImdbTitleMoreLikeThis.
        more_like_this_titles: What is in `moreLikeThisTitles` of ImdbTitleMoreLikeThis.
    """

    connections: ImdbConnection = field("connections", "ImdbConnection", required=True)
    more_like_this_titles: ImdbLikeThisTitleConnection = field(
        "moreLikeThisTitles", "ImdbLikeThisTitleConnection", required=True
    )
