# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BilibiliOfficial(Answer):
    """An object of a response."""

    desc: str = field("desc", "str", required=True)
    role: int = field("role", "int", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
