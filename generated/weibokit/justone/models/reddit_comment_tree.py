# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_comment import RedditComment
    from .reddit_tree_more import RedditTreeMore


class RedditCommentTree(Model):
    """An item of `trees` of RedditCommentForest.

    Attributes:
        node: The item itself.
        parent_id: Id of the parent.
    """

    child_count: int = field("childCount", "int", required=True)
    depth: int = field("depth", "int", required=True)
    more: RedditTreeMore | None = field("more", "RedditTreeMore", null=True, required=True)
    node: RedditComment | None = field("node", "RedditComment", null=True, required=True)
    parent_id: Any = field("parentId", required=True)
