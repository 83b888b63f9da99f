# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_credit_connection import ImdbTitleCreditConnection
    from .imdb_title_principal_credit import ImdbTitlePrincipalCredit
    from .imdb_title_type import ImdbTitleType


class ImdbCastAndCrewTitle(Model):
    """Title, in ImdbTopCastAndCrew.

    Attributes:
        credits_: What is in `credits` of ImdbCastAndCrewTitle.
        id: Id.
        title_type: Type of the title, in ImdbFoundEntity.
    """

    credits_: ImdbTitleCreditConnection = field("credits", "ImdbTitleCreditConnection", required=True)
    id: str = field("id", "str", required=True)
    principal_credits: list[ImdbTitlePrincipalCredit] = field(
        "principalCredits", "ImdbTitlePrincipalCredit[]", required=True
    )
    title_type: ImdbTitleType = field("titleType", "ImdbTitleType", required=True)
