# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_id import ImdbId


class ImdbCharacter(Model):
    """An item of `characters` of ImdbLine.

    Attributes:
        name: A thing of which only the id was asked.
    """

    character: str = field("character", "str", required=True)
    name: ImdbId = field("name", "ImdbId", required=True)
