# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuQueryIntent(Model):
    """What is in `query_intent` of XiaohongshuSearchNote."""

    goods_intent: int = field("goodsIntent", "int", required=True)
    low_supply_intent: bool = field("low_supply_intent", "bool", required=True)
    search_ask_intent: bool = field("search_ask_intent", "bool", required=True)
