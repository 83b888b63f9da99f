# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokStandardComponent(Answer):
    """An object of a response."""

    banner_enabled: bool = field("banner_enabled", "bool", required=True)
