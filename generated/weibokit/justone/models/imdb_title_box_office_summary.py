# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_budget import ImdbBudget
    from .imdb_gross import ImdbGross
    from .imdb_opening_weekend_gross_connection import ImdbOpeningWeekendGrossConnection
    from .imdb_title_release_year import ImdbTitleReleaseYear
    from .imdb_title_text import ImdbTitleText


class ImdbTitleBoxOfficeSummary(Model):
    """An object of a response."""

    typename_: str = field("__typename", "str", required=True)
    budget: ImdbBudget = field("budget", "ImdbBudget", required=True)
    domestic_gross: ImdbGross = field("domesticGross", "ImdbGross", required=True)
    id: str = field("id", "str", required=True)
    opening_weekend_grosses: ImdbOpeningWeekendGrossConnection = field(
        "openingWeekendGrosses", "ImdbOpeningWeekendGrossConnection", required=True
    )
    original_title_text: ImdbTitleText = field("originalTitleText", "ImdbTitleText", required=True)
    release_year: ImdbTitleReleaseYear = field("releaseYear", "ImdbTitleReleaseYear", required=True)
    title_text: ImdbTitleText = field("titleText", "ImdbTitleText", required=True)
    worldwide_gross: ImdbGross = field("worldwideGross", "ImdbGross", required=True)
