# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_metascore import ImdbMetascore
    from .imdb_review_connection import ImdbReviewConnection


class ImdbMetacritic(Model):
    """What is in `metacritic` of ImdbTitle.

    Attributes:
        metascore: What is in `metascore` of ImdbMetacritic.
        url: Address.
        typename_: Name of its type in the source.
        reviews: What is in `reviews` of ImdbMetacritic.
    """

    metascore: ImdbMetascore = field("metascore", "ImdbMetascore", required=True)
    url: str = field("url", "str", required=True)
    typename_: str = field("__typename", "str")
    reviews: ImdbReviewConnection = field("reviews", "ImdbReviewConnection")
