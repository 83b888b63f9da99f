# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_media_data import BilibiliMediaData


class BilibiliPlaylist(Model):
    """What is in `playlist` of BilibiliUserDetail.

    Attributes:
        media_data: What is in `mediaData` of BilibiliPlaylist.
        media_id: Id of the medium.
        media_list: The media.
        play_url: Address of the play.
        video_index: Place of the video in its list.
        video_info: What is known of the video.
    """

    forbid_preview: bool = field("forbidPreview", "bool", required=True)
    has_more: bool = field("hasMore", "bool", required=True)
    is_client: bool = field("isClient", "bool", required=True)
    media_data: BilibiliMediaData = field("mediaData", "BilibiliMediaData", required=True)
    media_id: str = field("mediaId", "str", required=True)
    media_list: list[Any] = field("mediaList", "[]", required=True)
    p: int = field("p", "int", required=True)
    play_end: bool = field("playEnd", "bool", required=True)
    play_mode: str = field("playMode", "str", required=True)
    play_sum: int = field("playSum", "int", required=True)
    play_url: list[Any] = field("playUrl", "[]", required=True)
    playlist_type: int = field("playlistType", "int", required=True)
    ps: int = field("ps", "int", required=True)
    random_list: list[Any] = field("randomList", "[]", required=True)
    tid: int = field("tid", "int", required=True)
    video_index: int = field("videoIndex", "int", required=True)
    video_info: dict[str, Any] = field("videoInfo", "{}", required=True)
