# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_argue import BilibiliArgue
    from .bilibili_desc import BilibiliDesc
    from .bilibili_dimension import BilibiliDimension
    from .bilibili_embed_player import BilibiliEmbedPlayer
    from .bilibili_owner import BilibiliOwner
    from .bilibili_page import BilibiliPage
    from .bilibili_right import BilibiliRight
    from .bilibili_stat import BilibiliStat
    from .bilibili_subtitle import BilibiliSubtitle
    from .bilibili_ugc_season import BilibiliUgcSeason
    from .bilibili_user_garb import BilibiliUserGarb


class BilibiliVideoData(Model):
    """What is in `videoData` of BilibiliVideoDetail.

    Attributes:
        aid: Id of the video (AV number).
        argue_info: What is in `argue_info` of BilibiliVideoData.
        bvid: Id of the video (BV number).
        ctime: When it was created.
        desc: Description.
        dimension: What is in `dimension` of BilibiliArc.
        duration: How long it lasts.
        embed_player: What is in `embedPlayer` of BilibiliVideoData.
        like_icon: Icon of the like, or its address.
        owner: The uploader of a video.
        pic: The picture, or its address.
        pubdate: When it was published.
        rights: What is in `rights` of BilibiliArc.
        season_id: Id of the season.
        stat: Counters of a video.
        state: State, as the source writes it.
        subtitle: Line below the title, in BilibiliVideoData.
        title: Title.
        ugc_season: What is in `sectionsInfo` of BilibiliVideoDetail.
        user_garb: What is in `user_garb` of BilibiliVideoData.
        videos: Videos.
    """

    aid: int = field("aid", "int", required=True)
    argue_info: BilibiliArgue = field("argue_info", "BilibiliArgue", required=True)
    bvid: str = field("bvid", "str", required=True)
    cid: int = field("cid", "int", required=True)
    copyright_: int = field("copyright", "int", required=True)
    ctime: int = field("ctime", "int", required=True)
    desc: str = field("desc", "str", required=True)
    desc_v2: list[BilibiliDesc] = field("desc_v2", "BilibiliDesc[]", required=True)
    dimension: BilibiliDimension = field("dimension", "BilibiliDimension", required=True)
    disable_show_up_info: bool = field("disable_show_up_info", "bool", required=True)
    duration: int = field("duration", "int", required=True)
    dynamic: str = field("dynamic", "str", required=True)
    embed_player: BilibiliEmbedPlayer = field("embedPlayer", "BilibiliEmbedPlayer", required=True)
    enable_vt: int = field("enable_vt", "int", required=True)
    honor_reply: dict[str, Any] = field("honor_reply", "{}", required=True)
    is_chargeable_season: bool = field("is_chargeable_season", "bool", required=True)
    is_season_display: bool = field("is_season_display", "bool", required=True)
    is_story: bool = field("is_story", "bool", required=True)
    is_story_play: int = field("is_story_play", "int", required=True)
    is_upower_exclusive: bool = field("is_upower_exclusive", "bool", required=True)
    is_upower_exclusive_with_qa: bool = field("is_upower_exclusive_with_qa", "bool", required=True)
    is_upower_play: bool = field("is_upower_play", "bool", required=True)
    is_upower_preview: bool = field("is_upower_preview", "bool", required=True)
    is_view_self: bool = field("is_view_self", "bool", required=True)
    like_icon: str = field("like_icon", "str", required=True)
    need_jump_bv: bool = field("need_jump_bv", "bool", required=True)
    no_cache: bool = field("no_cache", "bool", required=True)
    owner: BilibiliOwner = field("owner", "BilibiliOwner", required=True)
    pages: list[BilibiliPage] = field("pages", "BilibiliPage[]", required=True)
    pic: str = field("pic", "str", required=True)
    premiere: Any = field("premiere", required=True)
    pubdate: int = field("pubdate", "int", required=True)
    rights: BilibiliRight = field("rights", "BilibiliRight", required=True)
    season_id: int = field("season_id", "int", required=True)
    stat: BilibiliStat = field("stat", "BilibiliStat", required=True)
    state: int = field("state", "int", required=True)
    subtitle: BilibiliSubtitle = field("subtitle", "BilibiliSubtitle", required=True)
    teenage_mode: int = field("teenage_mode", "int", required=True)
    tid: int = field("tid", "int", required=True)
    tid_v2: int = field("tid_v2", "int", required=True)
    title: str = field("title", "str", required=True)
    tname: str = field("tname", "str", required=True)
    tname_v2: str = field("tname_v2", "str", required=True)
    ugc_season: BilibiliUgcSeason = field("ugc_season", "BilibiliUgcSeason", required=True)
    user_garb: BilibiliUserGarb = field("user_garb", "BilibiliUserGarb", required=True)
    videos: int = field("videos", "int", required=True)
    vt_display: str = field("vt_display", "str", required=True)
