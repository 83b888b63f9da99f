# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_opening_weekend_gross_edge import ImdbOpeningWeekendGrossEdge


class ImdbOpeningWeekendGrossConnection(Model):
    """What is in `openingWeekendGrosses` of ImdbTitleBoxOfficeSummary.

    Attributes:
        edges: Items of a list.
        total: How many there are in all.
    """

    edges: list[ImdbOpeningWeekendGrossEdge] = field("edges", "ImdbOpeningWeekendGrossEdge[]", required=True)
    total: int = field("total", "int", required=True)
