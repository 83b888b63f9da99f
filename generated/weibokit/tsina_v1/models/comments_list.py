# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .comment import Comment


class CommentsList(Answer):
    """The bare list of comments.

    Attributes:
        comments: The bare list of comments.
    """

    comments: list[Comment] = field("comments", "Comment[]", required=True)
