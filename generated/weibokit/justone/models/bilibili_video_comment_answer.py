# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_video_comment_data import BilibiliVideoCommentData


class BilibiliVideoCommentAnswer(Model):
    """An object of a response."""

    code: int = field("code", "int", required=True)
    data: BilibiliVideoCommentData = field("data", "BilibiliVideoCommentData", required=True)
    message: str = field("message", "str", required=True)
    ttl: int = field("ttl", "int", required=True)
