# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_comment_user import XiaohongshuCommentUser


class XiaohongshuTargetComment(Model):
    """What is in `target_comment` of XiaohongshuComment.

    Attributes:
        id: Id.
        status: State, as the source writes it.
        user: What is in `user` of XiaohongshuComment.
    """

    id: str = field("id", "str", required=True)
    status: int = field("status", "int", required=True)
    user: XiaohongshuCommentUser = field("user", "XiaohongshuCommentUser", required=True)
