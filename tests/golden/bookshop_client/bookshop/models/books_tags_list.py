# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag import Tag


class BooksTagsList(Model):
    """What came as a bare list."""

    tags: list[Tag] = field("tags", "Tag[]", required=True)
