# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .comment import Comment


class CommentsList(Model):
    """Comments.

    Attributes:
        comments: Comments.
    """

    comments: list[Comment] = field("comments", "Comment[]", required=True)
