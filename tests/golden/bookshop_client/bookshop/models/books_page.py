# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .book import Book
    from .paging import Paging


class BooksPage(Answer):
    """One page of books."""

    books: list[Book] = field("books", "Book[]", required=True)
    paging: Paging = field("paging", "Paging", required=True)
