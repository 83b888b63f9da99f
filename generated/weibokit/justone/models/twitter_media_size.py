# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TwitterMediaSize(Answer):
    """An object of a response."""

    h: int = field("h", "int", required=True)
    resize: str = field("resize", "str", required=True)
    w: int = field("w", "int", required=True)
