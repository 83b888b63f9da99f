# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_stat import BilibiliStat
    from .bilibili_ugc_season_section import BilibiliUgcSeasonSection


class BilibiliUgcSeason(Model):
    """What is in `sectionsInfo` of BilibiliVideoDetail.

    Attributes:
        cover: The cover picture.
        id: Id.
        intro: Introduction.
        mid: Id of the post or the member.
        season_type: Type of the season.
        stat: Counters of a video.
        title: Title.
    """

    attribute: int = field("attribute", "int", required=True)
    cover: str = field("cover", "str", required=True)
    enable_vt: int = field("enable_vt", "int", required=True)
    ep_count: int = field("ep_count", "int", required=True)
    id: int = field("id", "int", required=True)
    intro: str = field("intro", "str", required=True)
    is_pay_season: bool = field("is_pay_season", "bool", required=True)
    mid: int = field("mid", "int", required=True)
    season_type: int = field("season_type", "int", required=True)
    sections: list[BilibiliUgcSeasonSection] = field("sections", "BilibiliUgcSeasonSection[]", required=True)
    sign_state: int = field("sign_state", "int", required=True)
    stat: BilibiliStat = field("stat", "BilibiliStat", required=True)
    title: str = field("title", "str", required=True)
