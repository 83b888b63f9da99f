# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class JdText(Answer):
    """An object of a response."""

    color: str = field("color", "str", required=True)
    text: str = field("text", "str", required=True)
