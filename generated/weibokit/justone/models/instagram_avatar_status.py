# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAvatarStatus(Model):
    """State of the avatar, in InstagramUser.

    Attributes:
        has_avatar: Whether there is a avatar.
    """

    has_avatar: bool = field("has_avatar", "bool", required=True)
