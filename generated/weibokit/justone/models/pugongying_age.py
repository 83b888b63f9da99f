# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class PugongyingAge(Answer):
    """An object of a response."""

    group: str = field("group", "str", required=True)
    percent: float = field("percent", "float", required=True)
