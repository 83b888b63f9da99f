# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_video_meta import PugongyingVideoMeta


class PugongyingVideo(Model):
    """What is known of the video, in PugongyingNoteDetail.

    Attributes:
        id: Id.
        meta: What is in `meta` of PugongyingVideo.
        origin_video_key: Key of the original video.
        thumbnail: A small picture.
        video_key: Key of the video.
        video_url: Address of the video.
    """

    chapters: Any = field("chapters", required=True)
    first_frame: Any = field("firstFrame", required=True)
    gif_key: str = field("gifKey", "str", required=True)
    gif_url: str = field("gifUrl", "str", required=True)
    has_fragments: bool = field("hasFragments", "bool", required=True)
    id: str = field("id", "str", required=True)
    meta: PugongyingVideoMeta = field("meta", "PugongyingVideoMeta", required=True)
    origin_video_key: str = field("originVideoKey", "str", required=True)
    red_gif_info: Any = field("redGifInfo", required=True)
    thumbnail: str = field("thumbnail", "str", required=True)
    video_key: str = field("videoKey", "str", required=True)
    video_key_list: list[Any] = field("videoKeyList", "[]", required=True)
    video_url: str = field("videoUrl", "str", required=True)
    volume: float = field("volume", "float", required=True)
