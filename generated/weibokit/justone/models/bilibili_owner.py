# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class BilibiliOwner(Answer):
    """An object of an answer."""

    mid: int = field("mid", "int", required=True)
    name: str = field("name", "str", required=True)
    face: str = field("face", "str")
