# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class InstagramAvatarStatus(Answer):
    """An object of a response."""

    has_avatar: bool = field("has_avatar", "bool", required=True)
