# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_bound import XiaohongshuBound
    from .xiaohongshu_video_opaque import XiaohongshuVideoOpaque


class XiaohongshuVideo(Model):
    """What is in `video` of XiaohongshuMedia.

    Attributes:
        duration: How long it lasts.
        height: Height in pixels.
        opaque1: What is in `opaque1` of XiaohongshuVideo.
        stream_types: Types of the stream.
        width: Width in pixels.
    """

    biz_id: str = field("biz_id", "str", required=True)
    biz_name: int = field("biz_name", "int", required=True)
    bound: list[XiaohongshuBound] = field("bound", "XiaohongshuBound[]", required=True)
    drm_type: int = field("drm_type", "int", required=True)
    duration: int = field("duration", "int", required=True)
    hdr_type: int = field("hdr_type", "int", required=True)
    height: int = field("height", "int", required=True)
    md5: str = field("md5", "str", required=True)
    opaque1: XiaohongshuVideoOpaque = field("opaque1", "XiaohongshuVideoOpaque", required=True)
    stream_types: list[int] = field("stream_types", "int[]", required=True)
    width: int = field("width", "int", required=True)
