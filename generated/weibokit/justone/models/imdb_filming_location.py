# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_displayable_property import ImdbDisplayableProperty
    from .imdb_interest_score import ImdbInterestScore


class ImdbFilmingLocation(Model):
    """The item itself, in ImdbFilmingLocationEdge.

    Attributes:
        displayable_property: What is in `displayableProperty` of ImdbTitleType.
        id: Id.
        interest_score: What is in `interestScore` of ImdbFilmingLocation.
    """

    attributes: list[Any] = field("attributes", "[]", required=True)
    displayable_property: ImdbDisplayableProperty = field(
        "displayableProperty", "ImdbDisplayableProperty", required=True
    )
    id: str = field("id", "str", required=True)
    interest_score: ImdbInterestScore = field("interestScore", "ImdbInterestScore", required=True)
