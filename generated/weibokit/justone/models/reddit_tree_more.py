# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditTreeMore(Model):
    """What is in `more` of RedditCommentTree.

    Attributes:
        count: How many there are.
        cursor: Where the next page begins.
    """

    count: int = field("count", "int", required=True)
    cursor: str = field("cursor", "str", required=True)
    is_too_deep_for_count: bool = field("isTooDeepForCount", "bool", required=True)
