# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokItemControl(Answer):
    """An object of a response."""

    can_repost: bool = field("can_repost", "bool", required=True)
