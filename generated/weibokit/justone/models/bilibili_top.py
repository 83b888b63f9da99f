# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_comment import BilibiliComment


class BilibiliTop(Model):
    """What is in `top` of BilibiliVideoCommentData.

    Attributes:
        upper: A comment under a video, or an answer to one.
    """

    admin: Any = field("admin", required=True)
    upper: BilibiliComment = field("upper", "BilibiliComment", required=True)
    vote: Any = field("vote", required=True)
