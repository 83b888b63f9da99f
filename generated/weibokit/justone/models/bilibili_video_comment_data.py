# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_comment import BilibiliComment
    from .bilibili_control import BilibiliControl
    from .bilibili_cursor import BilibiliCursor
    from .bilibili_data_config import BilibiliDataConfig
    from .bilibili_effect import BilibiliEffect
    from .bilibili_promotion import BilibiliPromotion
    from .bilibili_top import BilibiliTop
    from .bilibili_upper import BilibiliUpper


class BilibiliVideoCommentData(Model):
    """What the response holds, in BilibiliVideoCommentAnswer.

    Attributes:
        cm_info: What is in `cm_info` of BilibiliVideoCommentData.
        config: What is in `config` of BilibiliVideoCommentData.
        control: What is in `control` of BilibiliVideoCommentData.
        cursor: Where the next page begins, in BilibiliVideoCommentData.
        effects: What is in `effects` of BilibiliVideoCommentData.
        top: What is in `top` of BilibiliVideoCommentData.
        upper: What is in `upper` of BilibiliVideoCommentData.
    """

    assist: int = field("assist", "int", required=True)
    blacklist: int = field("blacklist", "int", required=True)
    callbacks: dict[str, Any] = field("callbacks", "{}", required=True)
    cm_info: BilibiliPromotion = field("cm_info", "BilibiliPromotion", required=True)
    config: BilibiliDataConfig = field("config", "BilibiliDataConfig", required=True)
    control: BilibiliControl = field("control", "BilibiliControl", required=True)
    cursor: BilibiliCursor = field("cursor", "BilibiliCursor", required=True)
    effects: BilibiliEffect = field("effects", "BilibiliEffect", required=True)
    note: int = field("note", "int", required=True)
    replies: list[BilibiliComment] = field("replies", "BilibiliComment[]", required=True)
    top: BilibiliTop = field("top", "BilibiliTop", required=True)
    top_replies: list[BilibiliComment] = field("top_replies", "BilibiliComment[]", required=True)
    upper: BilibiliUpper = field("upper", "BilibiliUpper", required=True)
    vote: int = field("vote", "int", required=True)
