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
    """Title, in ImdbTitleBoxOfficeSummaryData.

    Attributes:
        typename_: Name of its type in the source.
        budget: What is in `budget` of ImdbTitleBoxOfficeSummary.
        domestic_gross: What is in `domesticGross` of ImdbTitleBoxOfficeSummary.
        id: Id.
        opening_weekend_grosses: What is in `openingWeekendGrosses` of ImdbTitleBoxOfficeSummary.
        original_title_text: Text of the original title, in ImdbFoundEntity.
        release_year: What is in `releaseYear` of ImdbTitleBoxOfficeSummary.
        title_text: Text of the original title, in ImdbFoundEntity.
        worldwide_gross: What is in `domesticGross` of ImdbTitleBoxOfficeSummary.
    """

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
