# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokPromoteTrafficTag(Model):
    """What is in `promote_traffic_tag` of TiktokPromote.

    Attributes:
        version: Version.
    """

    need_track: bool = field("need_track", "bool", required=True)
    traffic_level: int = field("traffic_level", "int", required=True)
    version: str = field("version", "str", required=True)
