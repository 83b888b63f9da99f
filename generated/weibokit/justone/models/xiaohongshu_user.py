# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_level import XiaohongshuLevel


class XiaohongshuUser(Model):
    """The author of a comment.

    Attributes:
        id: Id.
        level: Level, in XiaohongshuAtUser.
        name: Name.
        nickname: Nickname.
        track_duration: How long the track lasts.
        image: The picture, or its address.
    """

    followed: bool = field("followed", "bool", required=True)
    id: str = field("id", "str", required=True)
    level: XiaohongshuLevel = field("level", "XiaohongshuLevel", required=True)
    name: str = field("name", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
    red_official_verified: bool = field("red_official_verified", "bool", required=True)
    red_official_verify_type: int = field("red_official_verify_type", "int", required=True)
    show_red_official_verify_icon: bool = field("show_red_official_verify_icon", "bool", required=True)
    track_duration: int = field("track_duration", "int", required=True)
    fstatus: str = field("fstatus", "str")
    image: str = field("image", "str")
    red_id: str = field("red_id", "str")
    userid: str = field("userid", "str")
