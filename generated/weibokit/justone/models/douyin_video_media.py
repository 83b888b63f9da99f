# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_audio import DouyinAudio
    from .douyin_big_thumb import DouyinBigThumb
    from .douyin_bit_rate import DouyinBitRate
    from .douyin_bit_rate_audio import DouyinBitRateAudio
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_fuse_video_label import DouyinFuseVideoLabel
    from .douyin_image import DouyinImage
    from .douyin_play_addr import DouyinPlayAddr


class DouyinVideoMedia(Model):
    """The film of a video post: addresses, covers and qualities.

    Attributes:
        animated_cover: A picture, with addresses that hold the same.
        audio: What is in `audio` of DouyinVideoMedia.
        cover: What is in `avatar_168x168` of DouyinUser.
        duration: How long it lasts.
        dynamic_cover: What is in `avatar_168x168` of DouyinUser.
        format_: Format.
        height: Height in pixels.
        origin_cover: What is in `avatar_168x168` of DouyinUser.
        play_addr: What is in `download_addr` of DouyinVideoMedia.
        play_addr_265: What is in `download_addr` of DouyinVideoMedia.
        play_addr_h264: What is in `download_addr` of DouyinVideoMedia.
        width: Width in pixels.
        download_addr: What is in `download_addr` of DouyinVideoMedia.
        fuse_video_labels_v2: What is in `fuse_video_labels_v2` of DouyinVideoMedia.
        tags: Tags.
        cover_original_scale: What is in `avatar_168x168` of DouyinUser.
        download_suffix_logo_addr: What is in `download_addr` of DouyinVideoMedia.
        play_addr_lowbr: What is in `download_addr` of DouyinVideoMedia.
        gaussian_cover: What is in `avatar_168x168` of DouyinUser.
        raw_cover: What is in `avatar_168x168` of DouyinUser.
    """

    animated_cover: DouyinImage = field("animated_cover", "DouyinImage", required=True)
    audio: DouyinAudio = field("audio", "DouyinAudio", required=True)
    big_thumbs: list[DouyinBigThumb] = field("big_thumbs", "DouyinBigThumb[]", required=True)
    bit_rate: list[DouyinBitRate] = field("bit_rate", "DouyinBitRate[]", required=True)
    bit_rate_audio: list[DouyinBitRateAudio] | None = field(
        "bit_rate_audio", "DouyinBitRateAudio[]", null=True, required=True
    )
    cover: DouyinCoverUrl = field("cover", "DouyinCoverUrl", required=True)
    duration: int = field("duration", "int", required=True)
    dynamic_cover: DouyinCoverUrl = field("dynamic_cover", "DouyinCoverUrl", required=True)
    format_: str = field("format", "str", required=True)
    height: int = field("height", "int", required=True)
    is_long_video: int = field("is_long_video", "int", required=True)
    is_source_hdr: int = field("is_source_HDR", "int", required=True)
    meta: str = field("meta", "str", required=True)
    origin_cover: DouyinCoverUrl = field("origin_cover", "DouyinCoverUrl", required=True)
    play_addr: DouyinPlayAddr = field("play_addr", "DouyinPlayAddr", required=True)
    play_addr_265: DouyinPlayAddr = field("play_addr_265", "DouyinPlayAddr", required=True)
    play_addr_h264: DouyinPlayAddr = field("play_addr_h264", "DouyinPlayAddr", required=True)
    ratio: str = field("ratio", "str", required=True)
    video_model: str = field("video_model", "str", required=True)
    width: int = field("width", "int", required=True)
    cover_tsp: int = field("CoverTsp", "int")
    cdn_url_expired: int = field("cdn_url_expired", "int")
    download_addr: DouyinPlayAddr = field("download_addr", "DouyinPlayAddr")
    fuse_video_labels_v2: DouyinFuseVideoLabel = field("fuse_video_labels_v2", "DouyinFuseVideoLabel")
    has_watermark: bool = field("has_watermark", "bool")
    is_bytevc1: int = field("is_bytevc1", "int")
    is_callback: bool = field("is_callback", "bool")
    is_h265: int = field("is_h265", "int")
    need_set_token: bool = field("need_set_token", "bool")
    tags: list[Any] | None = field("tags", "[]", null=True)
    use_static_cover: bool = field("use_static_cover", "bool")
    cover_original_scale: DouyinCoverUrl = field("cover_original_scale", "DouyinCoverUrl")
    download_suffix_logo_addr: DouyinPlayAddr = field("download_suffix_logo_addr", "DouyinPlayAddr")
    has_download_suffix_logo_addr: bool = field("has_download_suffix_logo_addr", "bool")
    horizontal_type: int = field("horizontal_type", "int")
    misc_download_addrs: str = field("misc_download_addrs", "str")
    play_addr_lowbr: DouyinPlayAddr = field("play_addr_lowbr", "DouyinPlayAddr")
    gaussian_cover: DouyinCoverUrl = field("gaussian_cover", "DouyinCoverUrl")
    raw_cover: DouyinCoverUrl = field("raw_cover", "DouyinCoverUrl")
