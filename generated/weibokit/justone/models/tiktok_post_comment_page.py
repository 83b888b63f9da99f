# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_comment import TiktokComment
    from .tiktok_log_pb import TiktokLogPb
    from .tiktok_post_comment_extra import TiktokPostCommentExtra


class TiktokPostCommentPage(Model):
    """What the response holds, in TiktokPostCommentResult.

    Attributes:
        comments: Comments.
        cursor: Where the next page begins.
        extra: What the source adds, in TiktokPostCommentPage.
        has_more: Whether there are more pages.
        log_pb: What is in `log_pb` of TiktokPostCommentPage.
        reply_style: Style of the reply.
        status_code: Code of the outcome, as the source has it.
        total: How many there are in all.
    """

    comments: list[TiktokComment] = field("comments", "TiktokComment[]", required=True)
    alias_comment_deleted: bool = field("alias_comment_deleted", "bool")
    cookie: str = field("cookie", "str")
    cursor: int = field("cursor", "int")
    extra: TiktokPostCommentExtra = field("extra", "TiktokPostCommentExtra")
    has_filtered_comments: int = field("has_filtered_comments", "int")
    has_more: int = field("has_more", "int")
    log_pb: TiktokLogPb = field("log_pb", "TiktokLogPb")
    reply_style: int = field("reply_style", "int")
    status_code: int = field("status_code", "int")
    status_msg: str = field("status_msg", "str")
    top_gifts: Any = field("top_gifts")
    total: int = field("total", "int")
    tt_chain_token: str = field("tt_chain_token", "str")
