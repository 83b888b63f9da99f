# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_category import ImdbCategory


class ImdbNodeCredit(Model):
    """An object of a response."""

    typename_: str = field("__typename", "str", required=True)
    category: ImdbCategory = field("category", "ImdbCategory", required=True)
