# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_video_stream import XiaohongshuVideoStream


class XiaohongshuStream(Model):
    """What is in `stream` of XiaohongshuMedia."""

    av1: list[Any] = field("av1", "[]", required=True)
    h264: list[Any] = field("h264", "[]", required=True)
    h265: list[XiaohongshuVideoStream] = field("h265", "XiaohongshuVideoStream[]", required=True)
    h266: list[Any] = field("h266", "[]", required=True)
