# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAvatarStatus(Model):
    """An object of a response."""

    has_avatar: bool = field("has_avatar", "bool", required=True)
