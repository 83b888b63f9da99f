# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class JdFlag(Answer):
    """An object of a response."""

    plus_vender: str = field("plusVender", "str", required=True)
