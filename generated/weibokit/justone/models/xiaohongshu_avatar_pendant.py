# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuAvatarPendant(Model):
    """What is in `avatar_pendant` of XiaohongshuProfile."""

    current_user_pendant: bool = field("current_user_pendant", "bool", required=True)
    current_user_pet: bool = field("current_user_pet", "bool", required=True)
