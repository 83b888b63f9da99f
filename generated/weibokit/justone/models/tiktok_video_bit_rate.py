# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_play_addr import TiktokPlayAddr


class TiktokVideoBitRate(Model):
    """An item of `bit_rate` of TiktokVideoMedia.

    Attributes:
        fps: Frames in a second.
        play_addr: What is in `download_addr` of TiktokVideoMedia.
    """

    hdr_bit: str = field("HDR_bit", "str", required=True)
    hdr_type: str = field("HDR_type", "str", required=True)
    bit_rate: int = field("bit_rate", "int", required=True)
    dub_infos: Any = field("dub_infos", required=True)
    fid_profile_labels: str = field("fid_profile_labels", "str", required=True)
    fps: int = field("fps", "int", required=True)
    gear_name: str = field("gear_name", "str", required=True)
    is_bytevc1: int = field("is_bytevc1", "int", required=True)
    play_addr: TiktokPlayAddr = field("play_addr", "TiktokPlayAddr", required=True)
    quality_type: int = field("quality_type", "int", required=True)
    video_extra: str = field("video_extra", "str", required=True)
