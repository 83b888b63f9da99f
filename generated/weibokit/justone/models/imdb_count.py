# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class ImdbCount(Answer):
    """An object of an answer."""

    total: int = field("total", "int", required=True)
