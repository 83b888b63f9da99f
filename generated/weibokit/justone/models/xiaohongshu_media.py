# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_stream import XiaohongshuStream
    from .xiaohongshu_video import XiaohongshuVideo


class XiaohongshuMedia(Model):
    """What is in `media` of XiaohongshuLivePhoto.

    Attributes:
        stream: What is in `stream` of XiaohongshuMedia.
        user_level: Level of the user.
        video: What is in `video` of XiaohongshuMedia.
        video_id: Id of the video.
    """

    stream: XiaohongshuStream = field("stream", "XiaohongshuStream", required=True)
    user_level: int = field("user_level", "int", required=True)
    video: XiaohongshuVideo = field("video", "XiaohongshuVideo", required=True)
    video_id: str = field("video_id", "str", required=True)
