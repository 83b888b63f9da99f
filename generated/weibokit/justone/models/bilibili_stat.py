# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliStat(Model):
    """Counters of a video.

    Attributes:
        aid: Id of the video (AV number).
        season_id: Id of the season.
    """

    danmaku: int = field("danmaku", "int", required=True)
    view: int = field("view", "int", required=True)
    vt: int = field("vt", "int", required=True)
    aid: int = field("aid", "int")
    argue_msg: str = field("argue_msg", "str")
    coin: int = field("coin", "int")
    dislike: int = field("dislike", "int")
    evaluation: str = field("evaluation", "str")
    fav: int = field("fav", "int")
    his_rank: int = field("his_rank", "int")
    like: int = field("like", "int")
    now_rank: int = field("now_rank", "int")
    reply: int = field("reply", "int")
    share: int = field("share", "int")
    vv: int = field("vv", "int")
    favorite: int = field("favorite", "int")
    viewseo: int = field("viewseo", "int")
    season_id: int = field("season_id", "int")
