# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_money import ImdbMoney


class ImdbGross(Model):
    """What is in `domesticGross` of ImdbTitleBoxOfficeSummary.

    Attributes:
        typename_: Name of its type in the source.
        total: An amount of money.
    """

    typename_: str = field("__typename", "str", required=True)
    total: ImdbMoney = field("total", "ImdbMoney", required=True)
