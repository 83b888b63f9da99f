# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_level import XiaohongshuLevel


class XiaohongshuCommentUser(Model):
    """What is in `user` of XiaohongshuComment.

    Attributes:
        images: Pictures.
        level: Level, in XiaohongshuAtUser.
        nickname: Nickname.
    """

    additional_tags: dict[str, Any] = field("additional_tags", "{}", required=True)
    ai_agent: bool = field("ai_agent", "bool", required=True)
    current_user: str = field("current_user", "str", required=True)
    images: str = field("images", "str", required=True)
    level: XiaohongshuLevel = field("level", "XiaohongshuLevel", required=True)
    nickname: str = field("nickname", "str", required=True)
    red_id: str = field("red_id", "str", required=True)
    userid: str = field("userid", "str", required=True)
