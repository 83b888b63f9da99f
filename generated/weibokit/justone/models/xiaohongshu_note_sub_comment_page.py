# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_comment import XiaohongshuComment


class XiaohongshuNoteSubCommentPage(Model):
    """What the response holds, in XiaohongshuNoteSubCommentResult.

    Attributes:
        comments: Comments.
        cursor: Where the next page begins.
        has_more: Whether there are more pages.
    """

    comments: list[XiaohongshuComment] = field("comments", "XiaohongshuComment[]", required=True)
    cursor: str = field("cursor", "str", required=True)
    has_more: bool = field("has_more", "bool", required=True)
