# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_credit_character import ImdbCreditCharacter
    from .imdb_name import ImdbName


class ImdbCredit(Model):
    """The item itself, in ImdbTitleCreditEdge.

    Attributes:
        typename_: Name of its type in the source.
        name: A person.
    """

    typename_: str = field("__typename", "str", required=True)
    characters: list[ImdbCreditCharacter] = field("characters", "ImdbCreditCharacter[]")
    name: ImdbName = field("name", "ImdbName")
