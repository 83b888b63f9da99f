# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokSolariaProfile(Answer):
    """An object of a response."""

    profile: str = field("profile", "str", required=True)
