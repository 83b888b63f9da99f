# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_bitrate import TiktokBitrate
    from .tiktok_cla import TiktokCla
    from .tiktok_subtitle import TiktokSubtitle
    from .tiktok_video_play_addr import TiktokVideoPlayAddr
    from .tiktok_volume import TiktokVolume


class TiktokVideo(Model):
    """What is in `video` of TiktokPost.

    Attributes:
        play_addr_struct: What is in `PlayAddrStruct` of TiktokVideo.
        cla_info: What is in `claInfo` of TiktokVideo.
        cover: The cover picture.
        duration: How long it lasts.
        format_: Format.
        height: Height in pixels.
        id: Id.
        size: Size.
        video_id: Id of the video.
        volume_info: What is in `volumeInfo` of TiktokVideo.
        width: Width in pixels.
        subtitle_infos: What is known of the subtitles.
    """

    play_addr_struct: TiktokVideoPlayAddr = field("PlayAddrStruct", "TiktokVideoPlayAddr", required=True)
    vq_score: str = field("VQScore", "str", required=True)
    bitrate: int = field("bitrate", "int", required=True)
    bitrate_info: list[TiktokBitrate] = field("bitrateInfo", "TiktokBitrate[]", required=True)
    cla_info: TiktokCla = field("claInfo", "TiktokCla", required=True)
    codec_type: str = field("codecType", "str", required=True)
    cover: str = field("cover", "str", required=True)
    definition: str = field("definition", "str", required=True)
    duration: int = field("duration", "int", required=True)
    dynamic_cover: str = field("dynamicCover", "str", required=True)
    encode_user_tag: str = field("encodeUserTag", "str", required=True)
    encoded_type: str = field("encodedType", "str", required=True)
    format_: str = field("format", "str", required=True)
    height: int = field("height", "int", required=True)
    id: str = field("id", "str", required=True)
    origin_cover: str = field("originCover", "str", required=True)
    play_addr: str = field("playAddr", "str", required=True)
    ratio: str = field("ratio", "str", required=True)
    size: int = field("size", "int", required=True)
    video_id: str = field("videoID", "str", required=True)
    video_quality: str = field("videoQuality", "str", required=True)
    volume_info: TiktokVolume = field("volumeInfo", "TiktokVolume", required=True)
    width: int = field("width", "int", required=True)
    zoom_cover: dict[str, str] = field("zoomCover", "str{}", required=True)
    download_addr: str = field("downloadAddr", "str")
    subtitle_infos: list[TiktokSubtitle] = field("subtitleInfos", "TiktokSubtitle[]")
