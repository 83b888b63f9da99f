# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_opaque import XiaohongshuOpaque


class XiaohongshuVideoStream(Model):
    """One encoding of a film.

    Attributes:
        audio_duration: How long the audio lasts.
        duration: How long it lasts.
        format_: Format.
        fps: Frames in a second.
        height: Height in pixels.
        opaque1: What is in `opaque1` of XiaohongshuVideoStream.
        size: Size.
        stream_desc: Description of the stream.
        stream_type: Type of the stream.
        video_duration: How long the video lasts.
        weight: Weight.
        width: Width in pixels.
    """

    audio_bitrate: int = field("audio_bitrate", "int", required=True)
    audio_channels: int = field("audio_channels", "int", required=True)
    audio_codec: str = field("audio_codec", "str", required=True)
    audio_duration: int = field("audio_duration", "int", required=True)
    avg_bitrate: int = field("avg_bitrate", "int", required=True)
    backup_urls: list[str] = field("backup_urls", "str[]", required=True)
    default_stream: int = field("default_stream", "int", required=True)
    duration: int = field("duration", "int", required=True)
    format_: str = field("format", "str", required=True)
    fps: int = field("fps", "int", required=True)
    hdr_type: int = field("hdr_type", "int", required=True)
    height: int = field("height", "int", required=True)
    master_url: str = field("master_url", "str", required=True)
    opaque1: XiaohongshuOpaque = field("opaque1", "XiaohongshuOpaque", required=True)
    psnr: float = field("psnr", "float", required=True)
    quality_type: str = field("quality_type", "str", required=True)
    rotate: int = field("rotate", "int", required=True)
    size: int = field("size", "int", required=True)
    sr: int = field("sr", "int", required=True)
    ssim: float = field("ssim", "float", required=True)
    stream_desc: str = field("stream_desc", "str", required=True)
    stream_type: int = field("stream_type", "int", required=True)
    token: str = field("token", "str", required=True)
    video_bitrate: int = field("video_bitrate", "int", required=True)
    video_codec: str = field("video_codec", "str", required=True)
    video_duration: int = field("video_duration", "int", required=True)
    vmaf: float = field("vmaf", "float", required=True)
    volume: float = field("volume", "float", required=True)
    weight: int = field("weight", "int", required=True)
    width: int = field("width", "int", required=True)
