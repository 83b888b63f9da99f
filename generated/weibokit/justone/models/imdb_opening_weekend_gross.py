# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_gross import ImdbGross


class ImdbOpeningWeekendGross(Model):
    """The item itself, in ImdbOpeningWeekendGrossEdge.

    Attributes:
        gross: What is in `domesticGross` of ImdbTitleBoxOfficeSummary.
    """

    gross: ImdbGross = field("gross", "ImdbGross", required=True)
    weekend_start_date: str = field("weekendStartDate", "str", required=True)
