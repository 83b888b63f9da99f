# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_attribute import ImdbAttribute
    from .imdb_displayable_property import ImdbDisplayableProperty
    from .imdb_id_text import ImdbIdText


class ImdbAka(Model):
    """The item itself, in ImdbTitleAkaEdge.

    Attributes:
        country: What is in `primaryText` of ImdbInterest.
        displayable_property: What is in `displayableProperty` of ImdbTitleType.
        language: Language.
    """

    attributes: list[ImdbAttribute] = field("attributes", "ImdbAttribute[]", required=True)
    country: ImdbIdText = field("country", "ImdbIdText", required=True)
    displayable_property: ImdbDisplayableProperty = field(
        "displayableProperty", "ImdbDisplayableProperty", required=True
    )
    language: Any = field("language", required=True)
