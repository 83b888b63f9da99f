# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_displayable_property_value import ImdbDisplayablePropertyValue


class ImdbDisplayableProperty(Model):
    """What is in `displayableProperty` of ImdbTitleType.

    Attributes:
        value: Value, in ImdbDisplayableProperty.
        typename_: Name of its type in the source.
    """

    value: ImdbDisplayablePropertyValue = field("value", "ImdbDisplayablePropertyValue", required=True)
    typename_: str = field("__typename", "str")
