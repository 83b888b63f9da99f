# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_url import DouyinUrl


class DouyinAudioMeta(Model):
    """What is in `audio_meta` of DouyinBitRateAudio.

    Attributes:
        file_id: Id of the file.
        format_: Format.
        fps: Frames in a second.
        logo_type: Type of the logo.
        media_type: Type of the medium.
        size: Size.
        sub_info: What is known of the reply.
        url_list: Addresses of the same file, in DouyinAudioMeta.
    """

    bitrate: int = field("bitrate", "int", required=True)
    codec_type: str = field("codec_type", "str", required=True)
    encoded_type: str = field("encoded_type", "str", required=True)
    file_hash: str = field("file_hash", "str", required=True)
    file_id: str = field("file_id", "str", required=True)
    format_: str = field("format", "str", required=True)
    fps: int = field("fps", "int", required=True)
    logo_type: str = field("logo_type", "str", required=True)
    media_type: str = field("media_type", "str", required=True)
    quality: str = field("quality", "str", required=True)
    quality_desc: str = field("quality_desc", "str", required=True)
    size: int = field("size", "int", required=True)
    sub_info: str = field("sub_info", "str", required=True)
    url_list: DouyinUrl = field("url_list", "DouyinUrl", required=True)
