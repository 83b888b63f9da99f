# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_bottom_style import KuaishouBottomStyle
    from .kuaishou_event_track_data import KuaishouEventTrackData


class KuaishouBottomEntry(Model):
    """What is in `bottomEntryInfo` of KuaishouFeed.

    Attributes:
        bottom_style_info: What is known of the bottom style, in KuaishouBottomEntry.
        event_track_data: What is in `eventTrackData` of KuaishouBottomEntry.
    """

    biz_extra_data: dict[str, Any] = field("bizExtraData", "{}", required=True)
    bottom_biz_type: int = field("bottomBizType", "int", required=True)
    bottom_style_info: KuaishouBottomStyle = field("bottomStyleInfo", "KuaishouBottomStyle", required=True)
    event_track_data: KuaishouEventTrackData = field("eventTrackData", "KuaishouEventTrackData", required=True)
