# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Tag(Model):
    """A word for a kind of book.

    Attributes:
        books: Books that carry it.
    """

    word: str = field("word", "str", required=True)
    books: int = field("books", "int")
