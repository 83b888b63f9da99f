# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_drawer import YoukuDrawer
    from .youku_header import YoukuHeader
    from .youku_play_page_data import YoukuPlayPageData
    from .youku_video import YoukuVideo
    from .youku_video_detail_component import YoukuVideoDetailComponent


class YoukuVideoDetail(Model):
    """What the response holds, in YoukuVideoDetailResult.

    Attributes:
        component_list: The components.
        headers: What is in `headers` of YoukuVideoDetail.
        play_page_data: What is in `playPageData` of YoukuVideoDetail.
        video_map: A video.
    """

    component_list: list[YoukuVideoDetailComponent] = field(
        "componentList", "YoukuVideoDetailComponent[]", required=True
    )
    drawer_list: list[YoukuDrawer] = field("drawerList", "YoukuDrawer[]", required=True)
    headers: YoukuHeader = field("headers", "YoukuHeader", required=True)
    nobel_track_header: str = field("nobelTrackHeader", "str", required=True)
    play_page_data: YoukuPlayPageData = field("playPageData", "YoukuPlayPageData", required=True)
    push_info: dict[str, Any] = field("pushInfo", "{}", required=True)
    video_map: YoukuVideo = field("videoMap", "YoukuVideo", required=True)
