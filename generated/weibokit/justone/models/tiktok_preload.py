# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokPreload(Answer):
    """An object of a response."""

    preds: str = field("preds", "str", required=True)
