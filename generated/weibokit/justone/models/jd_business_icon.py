# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class JdBusinessIcon(Answer):
    """An object of a response."""

    beauty_gift_icon: str = field("beautyGiftIcon", "str", required=True)
