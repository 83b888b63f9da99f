# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_all_sort_strategy import XiaohongshuAllSortStrategy
    from .xiaohongshu_comment import XiaohongshuComment
    from .xiaohongshu_folded_area import XiaohongshuFoldedArea


class XiaohongshuNoteCommentPage(Model):
    """What the response holds, in XiaohongshuNoteCommentResult.

    Attributes:
        comment_count: Number of comments.
        comments: Comments.
        cursor: Where the next page begins.
        has_more: Whether there are more pages.
        user_id: Id of the user.
        folded_area: What is in `folded_area` of XiaohongshuNoteCommentPage.
    """

    all_sort_strategies: list[XiaohongshuAllSortStrategy] = field(
        "all_sort_strategies", "XiaohongshuAllSortStrategy[]", required=True
    )
    comment_count: int = field("comment_count", "int", required=True)
    comment_count_l1: int = field("comment_count_l1", "int", required=True)
    comments: list[XiaohongshuComment] = field("comments", "XiaohongshuComment[]", required=True)
    current_sort_strategy: str = field("current_sort_strategy", "str", required=True)
    cursor: str = field("cursor", "str", required=True)
    has_more: bool = field("has_more", "bool", required=True)
    user_id: str = field("user_id", "str", required=True)
    folded_area: XiaohongshuFoldedArea = field("folded_area", "XiaohongshuFoldedArea")
    page_context: str = field("page_context", "str")
