# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_category import ImdbCategory


class ImdbNodeCredit(Model):
    """What is in `credit` of ImdbKnownFor.

    Attributes:
        typename_: Name of its type in the source.
        category: An item of `categories` of ImdbTitleType.
    """

    typename_: str = field("__typename", "str", required=True)
    category: ImdbCategory = field("category", "ImdbCategory", required=True)
