# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.model import Answer, field


class BilibiliUserHonour(Answer):
    """An object of a response."""

    colour: Any = field("colour", required=True)
    is_latest_100honour: int = field("is_latest_100honour", "int", required=True)
    mid: int = field("mid", "int", required=True)
    tags: list[Any] = field("tags", "[]", required=True)
