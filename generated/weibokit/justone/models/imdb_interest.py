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
    """An object of a response."""

    typename_: str = field("__typename", "str", required=True)
    description: ImdbDescription = field("description", "ImdbDescription", required=True)
    id: str = field("id", "str", required=True)
    primary_image: ImdbPrimaryImage = field("primaryImage", "ImdbPrimaryImage", required=True)
    primary_text: ImdbIdText = field("primaryText", "ImdbIdText", required=True)
    secondary_text: ImdbIdText = field("secondaryText", "ImdbIdText", required=True)
