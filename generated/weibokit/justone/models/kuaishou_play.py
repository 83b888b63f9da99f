# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouPlay(Model):
    """What is known of the play, in KuaishouStreamManifest."""

    biz_type: int = field("bizType", "int", required=True)
    cdn_time_range_level: int = field("cdnTimeRangeLevel", "int", required=True)
    strategy_bus: str = field("strategyBus", "str", required=True)
