# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_video_comment_data import BilibiliVideoCommentData


class BilibiliVideoCommentAnswer(Model):
    """What the response holds, in BilibiliVideoCommentResult.

    Attributes:
        code: Code of the outcome, as the source has it.
        data: What the response holds, in BilibiliVideoCommentAnswer.
        message: Message of the source.
        ttl: How long it is good.
    """

    code: int = field("code", "int", required=True)
    data: BilibiliVideoCommentData = field("data", "BilibiliVideoCommentData", required=True)
    message: str = field("message", "str", required=True)
    ttl: int = field("ttl", "int", required=True)
