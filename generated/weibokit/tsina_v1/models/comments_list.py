# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .comment import Comment


class CommentsList(Model):
    """The bare list of comments.

    Attributes:
        comments: The bare list of comments.
    """

    comments: list[Comment] = field("comments", "Comment[]", required=True)
