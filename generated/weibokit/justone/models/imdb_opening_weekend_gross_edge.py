# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_opening_weekend_gross import ImdbOpeningWeekendGross


class ImdbOpeningWeekendGrossEdge(Model):
    """An item of `edges` of ImdbOpeningWeekendGrossConnection.

    Attributes:
        node: The item itself, in ImdbOpeningWeekendGrossEdge.
    """

    node: ImdbOpeningWeekendGross = field("node", "ImdbOpeningWeekendGross", required=True)
