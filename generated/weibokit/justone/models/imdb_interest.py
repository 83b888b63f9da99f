# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_description import ImdbDescription
    from .imdb_id_text import ImdbIdText
    from .imdb_primary_image import ImdbPrimaryImage


class ImdbInterest(Model):
    """The item itself, in ImdbInterestEdge.

    Attributes:
        typename_: Name of its type in the source.
        description: Description, in ImdbInterest.
        id: Id.
        primary_image: What is in `primaryImage` of ImdbFoundEntity.
        primary_text: What is in `primaryText` of ImdbInterest.
        secondary_text: What is in `primaryText` of ImdbInterest.
    """

    typename_: str = field("__typename", "str", required=True)
    description: ImdbDescription = field("description", "ImdbDescription", required=True)
    id: str = field("id", "str", required=True)
    primary_image: ImdbPrimaryImage = field("primaryImage", "ImdbPrimaryImage", required=True)
    primary_text: ImdbIdText = field("primaryText", "ImdbIdText", required=True)
    secondary_text: ImdbIdText = field("secondaryText", "ImdbIdText", required=True)
