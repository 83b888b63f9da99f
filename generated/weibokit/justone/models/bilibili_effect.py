# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BilibiliEffect(Answer):
    """An object of a response."""

    preloading: str = field("preloading", "str", required=True)
