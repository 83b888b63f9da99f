# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XingtuHotItem(Answer):
    """An object of a response."""

    value: int = field("value", "int", required=True)
