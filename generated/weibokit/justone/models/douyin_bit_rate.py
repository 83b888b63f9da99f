# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_play_addr import DouyinPlayAddr


class DouyinBitRate(Model):
    """An item of `bit_rate` of DouyinVideoMedia.

    Attributes:
        format_: Format.
        play_addr: What is in `download_addr` of DouyinVideoMedia.
    """

    fps: int = field("FPS", "int", required=True)
    hdr_bit: str = field("HDR_bit", "str", required=True)
    hdr_type: str = field("HDR_type", "str", required=True)
    bit_rate: int = field("bit_rate", "int", required=True)
    format_: str = field("format", "str", required=True)
    gear_name: str = field("gear_name", "str", required=True)
    is_bytevc1: int = field("is_bytevc1", "int", required=True)
    is_h265: int = field("is_h265", "int", required=True)
    play_addr: DouyinPlayAddr = field("play_addr", "DouyinPlayAddr", required=True)
    quality_type: int = field("quality_type", "int", required=True)
    video_extra: str = field("video_extra", "str", required=True)
