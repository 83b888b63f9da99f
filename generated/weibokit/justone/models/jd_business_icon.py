# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdBusinessIcon(Model):
    """What is in `businessIcon` of JdItemDetailCommon."""

    beauty_gift_icon: str = field("beautyGiftIcon", "str", required=True)
