# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuStrategy(Model):
    """What is in `strategy_info` of XiaohongshuSearchNote."""

    query_average_impression_count: int = field("query_average_impression_count", "int", required=True)
    query_can_guide_to_feed: bool = field("query_can_guide_to_feed", "bool", required=True)
