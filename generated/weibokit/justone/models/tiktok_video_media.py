# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_animated_cover import TiktokAnimatedCover
    from .tiktok_image import TiktokImage
    from .tiktok_play_addr import TiktokPlayAddr
    from .tiktok_tag import TiktokTag
    from .tiktok_video_bit_rate import TiktokVideoBitRate
    from .tiktok_video_cla import TiktokVideoCla


class TiktokVideoMedia(Model):
    """What is in `video` of TiktokAweme.

    Attributes:
        ai_dynamic_cover: What is in `ai_dynamic_cover` of TiktokVideoMedia.
        ai_dynamic_cover_bak: What is in `ai_dynamic_cover` of TiktokVideoMedia.
        animated_cover: What is in `ai_dynamic_cover` of TiktokVideoMedia.
        cla_info: What is in `cla_info` of TiktokVideoMedia.
        cover: A picture, with addresses that hold the same.
        download_addr: What is in `download_addr` of TiktokVideoMedia.
        download_no_watermark_addr: What is in `download_addr` of TiktokVideoMedia.
        duration: How long it lasts.
        dynamic_cover: A picture, with addresses that hold the same.
        height: Height in pixels.
        origin_cover: A picture, with addresses that hold the same.
        play_addr: What is in `download_addr` of TiktokVideoMedia.
        play_addr_bytevc1: What is in `download_addr` of TiktokVideoMedia.
        play_addr_h264: What is in `download_addr` of TiktokVideoMedia.
        tag: What is in `tag` of TiktokVideoMedia.
        tags: Tags.
        width: Width in pixels.
    """

    cover_tsp: float = field("CoverTsp", "float", required=True)
    ai_dynamic_cover: TiktokAnimatedCover = field("ai_dynamic_cover", "TiktokAnimatedCover", required=True)
    ai_dynamic_cover_bak: TiktokAnimatedCover = field("ai_dynamic_cover_bak", "TiktokAnimatedCover", required=True)
    animated_cover: TiktokAnimatedCover = field("animated_cover", "TiktokAnimatedCover", required=True)
    big_thumbs: list[Any] = field("big_thumbs", "[]", required=True)
    bit_rate: list[TiktokVideoBitRate] = field("bit_rate", "TiktokVideoBitRate[]", required=True)
    bit_rate_audio: list[Any] = field("bit_rate_audio", "[]", required=True)
    cdn_url_expired: int = field("cdn_url_expired", "int", required=True)
    cla_info: TiktokVideoCla = field("cla_info", "TiktokVideoCla", required=True)
    cover: TiktokImage = field("cover", "TiktokImage", required=True)
    cover_is_custom: bool = field("cover_is_custom", "bool", required=True)
    did_profile_labels: str = field("did_profile_labels", "str", required=True)
    download_addr: TiktokPlayAddr = field("download_addr", "TiktokPlayAddr", required=True)
    download_no_watermark_addr: TiktokPlayAddr = field("download_no_watermark_addr", "TiktokPlayAddr", required=True)
    duration: int = field("duration", "int", required=True)
    dynamic_cover: TiktokImage = field("dynamic_cover", "TiktokImage", required=True)
    has_watermark: bool = field("has_watermark", "bool", required=True)
    height: int = field("height", "int", required=True)
    is_bytevc1: int = field("is_bytevc1", "int", required=True)
    is_callback: bool = field("is_callback", "bool", required=True)
    meta: str = field("meta", "str", required=True)
    misc_download_addrs: str = field("misc_download_addrs", "str", required=True)
    need_set_token: bool = field("need_set_token", "bool", required=True)
    origin_cover: TiktokImage = field("origin_cover", "TiktokImage", required=True)
    play_addr: TiktokPlayAddr = field("play_addr", "TiktokPlayAddr", required=True)
    play_addr_bytevc1: TiktokPlayAddr = field("play_addr_bytevc1", "TiktokPlayAddr", required=True)
    play_addr_h264: TiktokPlayAddr = field("play_addr_h264", "TiktokPlayAddr", required=True)
    ratio: str = field("ratio", "str", required=True)
    source_hdr_type: int = field("source_HDR_type", "int", required=True)
    tag: TiktokTag = field("tag", "TiktokTag", required=True)
    tags: Any = field("tags", required=True)
    vid_profile_labels: str = field("vid_profile_labels", "str", required=True)
    width: int = field("width", "int", required=True)
