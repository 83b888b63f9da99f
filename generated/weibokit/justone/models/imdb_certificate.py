# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_attribute import ImdbAttribute
    from .imdb_id import ImdbId


class ImdbCertificate(Model):
    """What is in `certificate` of ImdbTitle.

    Attributes:
        typename_: Name of its type in the source.
        country: A thing of which only the id was asked.
        id: Id.
        rating: Rating.
        rating_reason: Reason of the rating.
        ratings_body: What is in `ratingsBody` of ImdbCertificate.
    """

    typename_: str = field("__typename", "str", required=True)
    country: ImdbId = field("country", "ImdbId", required=True)
    id: str = field("id", "str", required=True)
    rating: str = field("rating", "str", required=True)
    rating_reason: str = field("ratingReason", "str", required=True)
    ratings_body: ImdbAttribute = field("ratingsBody", "ImdbAttribute", required=True)
