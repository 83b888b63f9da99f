# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_comment import DouyinComment
    from .douyin_log_pb import DouyinLogPb
    from .douyin_video_comment_extra import DouyinVideoCommentExtra


class DouyinVideoSubCommentPage(Model):
    """What the response holds, in DouyinVideoSubCommentResult.

    Attributes:
        comments: Comments.
        cursor: Where the next page begins.
        extra: What the source adds, in DouyinVideoCommentPage.
        has_more: Whether there are more pages.
        log_pb: What is in `log_pb` of DouyinUserDetail.
        status_code: Code of the outcome, as the source has it.
        total: How many there are in all.
    """

    comments: list[DouyinComment] = field("comments", "DouyinComment[]", required=True)
    cursor: int = field("cursor", "int", required=True)
    extra: DouyinVideoCommentExtra = field("extra", "DouyinVideoCommentExtra", required=True)
    has_more: int = field("has_more", "int", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    merge_cursor: str = field("merge_cursor", "str", required=True)
    status_code: int = field("status_code", "int", required=True)
    total: int = field("total", "int", required=True)
