# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_owner import BilibiliOwner
    from .bilibili_stat import BilibiliStat


class BilibiliRelated(Model):
    """An item of `related` of BilibiliVideoDetail.

    Attributes:
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
        duration: How long it lasts.
        owner: The uploader of a video.
        pic: The picture, or its address.
        redirect_url: Address that it leads to.
        season_id: Id of the season.
        season_type: Type of the season.
        stat: Counters of a video.
        title: Title.
    """

    ai_rcmd: dict[str, Any] = field("ai_rcmd", "{}", required=True)
    aid: int = field("aid", "int", required=True)
    bvid: str = field("bvid", "str", required=True)
    cid: int = field("cid", "int", required=True)
    duration: int = field("duration", "int", required=True)
    enable_vt: int = field("enable_vt", "int", required=True)
    owner: BilibiliOwner = field("owner", "BilibiliOwner", required=True)
    pic: str = field("pic", "str", required=True)
    redirect_url: str = field("redirect_url", "str", required=True)
    redirected_url: str = field("redirected_url", "str", required=True)
    report_params: dict[str, Any] = field("reportParams", "{}", required=True)
    season_id: int = field("season_id", "int", required=True)
    season_type: int = field("season_type", "int", required=True)
    stat: BilibiliStat = field("stat", "BilibiliStat", required=True)
    title: str = field("title", "str", required=True)
