# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .shelf import Shelf


class ShelvesPage(Answer):
    """Shelves of a keeper."""

    shelves: list[Shelf] = field("shelves", "Shelf[]", required=True)
