# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSizeSpec(Model):
    """What is in `container_size` of BilibiliAvatarItem.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    height: float = field("height", "float", required=True)
    width: float = field("width", "float", required=True)
