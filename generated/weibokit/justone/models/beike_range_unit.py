# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BeikeRangeUnit(Answer):
    """An object of a response."""

    default: str = field("default", "str", required=True)
    less: str = field("less", "str", required=True)
    more: str = field("more", "str", required=True)
