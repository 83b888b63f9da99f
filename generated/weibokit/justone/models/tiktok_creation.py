# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokCreation(Answer):
    """An object of a response."""

    creation_used_functions: list[str] = field("creation_used_functions", "str[]", required=True)
