# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_comment import DouyinComment
    from .douyin_fast_response_comment import DouyinFastResponseComment
    from .douyin_log_pb import DouyinLogPb
    from .douyin_video_comment_extra import DouyinVideoCommentExtra


class DouyinVideoCommentPage(Model):
    """What the response holds, in DouyinVideoCommentResult.

    Attributes:
        comment_config: Settings of the comment.
        comments: Comments.
        cursor: Where the next page begins.
        extra: What the source adds, in DouyinVideoCommentPage.
        fast_response_comment: What is in `fast_response_comment` of DouyinVideoCommentPage.
        has_more: Whether there are more pages.
        log_pb: What is in `log_pb` of DouyinUserDetail.
        reply_style: Style of the reply.
        status_code: Code of the outcome, as the source has it.
        total: How many there are in all.
    """

    comment_config: dict[str, Any] = field("comment_config", "{}", required=True)
    comments: list[DouyinComment] = field("comments", "DouyinComment[]", required=True)
    cursor: int = field("cursor", "int", required=True)
    extra: DouyinVideoCommentExtra = field("extra", "DouyinVideoCommentExtra", required=True)
    fast_response_comment: DouyinFastResponseComment = field(
        "fast_response_comment", "DouyinFastResponseComment", required=True
    )
    folded_comment_count: int = field("folded_comment_count", "int", required=True)
    general_comment_config: dict[str, Any] = field("general_comment_config", "{}", required=True)
    has_more: int = field("has_more", "int", required=True)
    hotsoon_filtered_count: int = field("hotsoon_filtered_count", "int", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    reply_style: int = field("reply_style", "int", required=True)
    show_management_entry_point: int = field("show_management_entry_point", "int", required=True)
    status_code: int = field("status_code", "int", required=True)
    total: int = field("total", "int", required=True)
    user_commented: int = field("user_commented", "int", required=True)
