# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_dimension import BilibiliDimension
    from .bilibili_owner import BilibiliOwner
    from .bilibili_right import BilibiliRight
    from .bilibili_stat import BilibiliStat


class BilibiliArc(Model):
    """What is in `arc` of BilibiliEpisode.

    Attributes:
        aid: Id of the video (AV number).
        author: The uploader of a video.
        ctime: When it was created.
        desc: Description.
        dimension: What is in `dimension` of BilibiliArc.
        duration: How long it lasts.
        pic: The picture, or its address.
        pubdate: When it was published.
        rights: What is in `rights` of BilibiliArc.
        stat: Counters of a video.
        state: State, as the source writes it.
        title: Title.
        videos: Videos.
    """

    aid: int = field("aid", "int", required=True)
    author: BilibiliOwner = field("author", "BilibiliOwner", required=True)
    copyright_: int = field("copyright", "int", required=True)
    ctime: int = field("ctime", "int", required=True)
    desc: str = field("desc", "str", required=True)
    desc_v2: Any = field("desc_v2", required=True)
    dimension: BilibiliDimension = field("dimension", "BilibiliDimension", required=True)
    duration: int = field("duration", "int", required=True)
    dynamic: str = field("dynamic", "str", required=True)
    enable_vt: int = field("enable_vt", "int", required=True)
    is_blooper: bool = field("is_blooper", "bool", required=True)
    is_chargeable_season: bool = field("is_chargeable_season", "bool", required=True)
    is_lesson_video: int = field("is_lesson_video", "int", required=True)
    pic: str = field("pic", "str", required=True)
    pubdate: int = field("pubdate", "int", required=True)
    rights: BilibiliRight = field("rights", "BilibiliRight", required=True)
    stat: BilibiliStat = field("stat", "BilibiliStat", required=True)
    state: int = field("state", "int", required=True)
    title: str = field("title", "str", required=True)
    type_id: int = field("type_id", "int", required=True)
    type_id_v2: int = field("type_id_v2", "int", required=True)
    type_name: str = field("type_name", "str", required=True)
    type_name_v2: str = field("type_name_v2", "str", required=True)
    videos: int = field("videos", "int", required=True)
    vt_display: str = field("vt_display", "str", required=True)
