# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .book import Book


class Shelf(Model):
    """A shelf."""

    id: int = field("id", "int", required=True)
    books: list[Book] = field("books", "Book[]")
