# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SuggestedSearch(Model):
    """A search for posts.

    Attributes:
        suggestion: What to search for.
        count: Posts that it finds.
    """

    suggestion: str = field("suggestion", "str")
    count: int = field("count", "int")
