# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Author(Model):
    """Who wrote a book.

    Attributes:
        born: Day of birth, where known.
    """

    name: str = field("name", "str", required=True)
    born: str | None = field("born", "str", null=True)
