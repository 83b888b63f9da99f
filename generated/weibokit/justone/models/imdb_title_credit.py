# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_category import ImdbCategory
    from .imdb_name import ImdbName


class ImdbTitleCredit(Model):
    """The item itself, in ImdbCreditEdge.

    Attributes:
        category: An item of `categories` of ImdbTitleType.
        name: A person.
    """

    category: ImdbCategory = field("category", "ImdbCategory", required=True)
    name: ImdbName = field("name", "ImdbName", required=True)
