# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokLocalAlliance(Model):
    """What is in `local_alliance_info` of TiktokStandardBiz."""

    alliance_item_label_text: str = field("alliance_item_label_text", "str", required=True)
    alliance_item_label_type: int = field("alliance_item_label_type", "int", required=True)
