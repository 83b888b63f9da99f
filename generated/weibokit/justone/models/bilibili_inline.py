# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliInline(Model):
    """What is in `inline` of BilibiliAds."""

    inline_barrage_switch: int = field("inline_barrage_switch", "int", required=True)
    inline_type: int = field("inline_type", "int", required=True)
    inline_url: str = field("inline_url", "str", required=True)
    inline_use_same: int = field("inline_use_same", "int", required=True)
