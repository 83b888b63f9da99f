# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuRedClub(Model):
    """What is in `red_club_info` of XiaohongshuProfile."""

    red_club: bool = field("red_club", "bool", required=True)
    red_club_level: int = field("red_club_level", "int", required=True)
    red_club_url: str = field("red_club_url", "str", required=True)
    redclubscore: int = field("redclubscore", "int", required=True)
