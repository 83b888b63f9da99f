# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_credit import ImdbCredit


class ImdbTitlePrincipalCredit(Model):
    """An item of `principalCredits` of ImdbCastAndCrewTitle."""

    credits_: list[ImdbCredit] = field("credits", "ImdbCredit[]", required=True)
