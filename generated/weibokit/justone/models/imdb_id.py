# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class ImdbId(Answer):
    """An object of an answer."""

    id: str = field("id", "str", required=True)
