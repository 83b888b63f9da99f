# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_pagination_reply import BilibiliPaginationReply


class BilibiliCursor(Model):
    """Where the next page begins, in BilibiliVideoCommentData.

    Attributes:
        is_end: Whether it is the end.
        name: Name.
        pagination_reply: What is in `pagination_reply` of BilibiliCursor.
    """

    all_count: int = field("all_count", "int", required=True)
    is_begin: bool = field("is_begin", "bool", required=True)
    is_end: bool = field("is_end", "bool", required=True)
    mode: int = field("mode", "int", required=True)
    mode_text: str = field("mode_text", "str", required=True)
    name: str = field("name", "str", required=True)
    next_: int = field("next", "int", required=True)
    pagination_reply: BilibiliPaginationReply = field("pagination_reply", "BilibiliPaginationReply", required=True)
    prev: int = field("prev", "int", required=True)
    session_id: str = field("session_id", "str", required=True)
    support_mode: list[int] = field("support_mode", "int[]", required=True)
