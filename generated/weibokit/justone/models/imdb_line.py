# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_character import ImdbCharacter


class ImdbLine(Model):
    """An item of `lines` of ImdbGoof.

    Attributes:
        text: The text.
    """

    characters: list[ImdbCharacter] = field("characters", "ImdbCharacter[]", required=True)
    stage_direction: Any = field("stageDirection", required=True)
    text: str = field("text", "str", required=True)
