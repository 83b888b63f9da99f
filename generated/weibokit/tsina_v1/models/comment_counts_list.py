# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .comment_counts_list_comment_count import CommentCountsListCommentCount


class CommentCountsList(Model):
    """The bare list of counts.

    Attributes:
        urls: The bare list of counts.
    """

    urls: list[CommentCountsListCommentCount] = field("urls", "CommentCountsListCommentCount[]", required=True)
