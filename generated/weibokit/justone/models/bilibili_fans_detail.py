# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliFansDetail(Model):
    """Details of the follower, in BilibiliMember.

    Attributes:
        level: Level.
        medal_color: Color of the medal.
        medal_id: Id of the medal.
        medal_name: Name of the medal.
        score: Score.
        uid: Id of the user.
    """

    guard_icon: str = field("guard_icon", "str", required=True)
    guard_level: int = field("guard_level", "int", required=True)
    honor_icon: str = field("honor_icon", "str", required=True)
    intimacy: int = field("intimacy", "int", required=True)
    is_receive: int = field("is_receive", "int", required=True)
    level: int = field("level", "int", required=True)
    master_status: int = field("master_status", "int", required=True)
    medal_color: int = field("medal_color", "int", required=True)
    medal_color_border: int = field("medal_color_border", "int", required=True)
    medal_color_end: int = field("medal_color_end", "int", required=True)
    medal_color_level: int = field("medal_color_level", "int", required=True)
    medal_color_name: int = field("medal_color_name", "int", required=True)
    medal_id: int = field("medal_id", "int", required=True)
    medal_level_bg_color: int = field("medal_level_bg_color", "int", required=True)
    medal_name: str = field("medal_name", "str", required=True)
    score: int = field("score", "int", required=True)
    uid: int = field("uid", "int", required=True)
