# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_promote_traffic_tag import TiktokPromoteTrafficTag


class TiktokPromote(Model):
    """What is in `promote` of TiktokAweme.

    Attributes:
        extra: What the source adds.
        promote_traffic_tag: What is in `promote_traffic_tag` of TiktokPromote.
        video_view_count: Number of video views.
    """

    extra: str = field("extra", "str", required=True)
    is_show_video_view: bool = field("is_show_video_view", "bool", required=True)
    promote_traffic_tag: TiktokPromoteTrafficTag = field(
        "promote_traffic_tag", "TiktokPromoteTrafficTag", required=True
    )
    video_view_count: int = field("video_view_count", "int", required=True)
    video_view_schema: str = field("video_view_schema", "str", required=True)
