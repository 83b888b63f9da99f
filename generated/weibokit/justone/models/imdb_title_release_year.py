# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class ImdbTitleReleaseYear(Answer):
    """An object of a response."""

    year: int = field("year", "int", required=True)
