# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_level import XiaohongshuLevel


class XiaohongshuAtUser(Model):
    """An item of `at_users` of XiaohongshuComment.

    Attributes:
        level: Level, in XiaohongshuAtUser.
        nickname: Nickname.
    """

    ai_agent: bool = field("ai_agent", "bool", required=True)
    level: XiaohongshuLevel = field("level", "XiaohongshuLevel", required=True)
    nickname: str = field("nickname", "str", required=True)
    userid: str = field("userid", "str", required=True)
