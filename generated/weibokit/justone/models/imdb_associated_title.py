# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_category import ImdbCategory
    from .imdb_id import ImdbId


class ImdbAssociatedTitle(Model):
    """The item itself, in ImdbConnectionEdge.

    Attributes:
        associated_title: A thing of which only the id was asked.
        category: An item of `categories` of ImdbTitleType.
    """

    associated_title: ImdbId = field("associatedTitle", "ImdbId", required=True)
    category: ImdbCategory = field("category", "ImdbCategory", required=True)
