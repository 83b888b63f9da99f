# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAvatarIcon(Model):
    """Icon of the avatar, or its address, in BilibiliVip."""

    icon_resource: dict[str, Any] = field("icon_resource", "{}", required=True)
