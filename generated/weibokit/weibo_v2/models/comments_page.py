# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .comment import Comment


class CommentsPage(Model):
    """One page of comments.

    Attributes:
        comments: The comments, the newest first.
        previous_cursor: Always 0.
        next_cursor: Id of the comment after this page, to be used as `max_id`; 0 when there is none.
        total_number: Comments in the whole list, those that no page shows included.
    """

    comments: list[Comment] = field("comments", "Comment[]", required=True)
    previous_cursor: int = field("previous_cursor", "int")
    next_cursor: int = field("next_cursor", "int")
    total_number: int = field("total_number", "int")
    hasvisible: bool = field("hasvisible", "bool")
