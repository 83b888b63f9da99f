# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_video_play_addr import TiktokVideoPlayAddr


class TiktokBitrate(Model):
    """An item of `bitrateInfo` of TiktokVideo.

    Attributes:
        play_addr: What is in `PlayAddrStruct` of TiktokVideo.
    """

    bitrate: int = field("Bitrate", "int", required=True)
    bitrate_fps: int = field("BitrateFPS", "int", required=True)
    codec_type: str = field("CodecType", "str", required=True)
    format_: str = field("Format", "str", required=True)
    gear_name: str = field("GearName", "str", required=True)
    mvmaf: str = field("MVMAF", "str", required=True)
    play_addr: TiktokVideoPlayAddr = field("PlayAddr", "TiktokVideoPlayAddr", required=True)
    quality_type: int = field("QualityType", "int", required=True)
    video_extra: str = field("VideoExtra", "str", required=True)
