# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_attribute import ImdbAttribute
    from .imdb_id import ImdbId
    from .imdb_release_date_displayable_property import ImdbReleaseDateDisplayableProperty


class ImdbReleaseDate(Model):
    """What is in `releaseDate` of ImdbFoundEntity.

    Attributes:
        typename_: Name of its type in the source.
        country: A thing of which only the id was asked.
        displayable_property: What is in `displayableProperty` of ImdbReleaseDate.
        year: Year.
    """

    typename_: str = field("__typename", "str", required=True)
    attributes: list[ImdbAttribute] = field("attributes", "ImdbAttribute[]", required=True)
    country: ImdbId = field("country", "ImdbId", required=True)
    day: int = field("day", "int", required=True)
    displayable_property: ImdbReleaseDateDisplayableProperty = field(
        "displayableProperty", "ImdbReleaseDateDisplayableProperty", required=True
    )
    month: int = field("month", "int", required=True)
    restriction: Any = field("restriction", required=True)
    year: int = field("year", "int", required=True)
