# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_money import ImdbMoney


class ImdbBudget(Model):
    """What is in `budget` of ImdbTitleBoxOfficeSummary.

    Attributes:
        total_budget: An amount of money.
    """

    total_budget: ImdbMoney = field("totalBudget", "ImdbMoney", required=True)
