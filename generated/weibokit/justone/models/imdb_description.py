# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .imdb_text import ImdbText


class ImdbDescription(Answer):
    """An object of a response."""

    value: ImdbText = field("value", "ImdbText", required=True)
