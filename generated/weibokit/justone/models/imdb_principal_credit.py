# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_entity_principal_credit import ImdbEntityPrincipalCredit


class ImdbPrincipalCredit(Model):
    """An item of `principalCredits` of ImdbFoundEntity."""

    credits_: list[ImdbEntityPrincipalCredit] = field("credits", "ImdbEntityPrincipalCredit[]", required=True)
