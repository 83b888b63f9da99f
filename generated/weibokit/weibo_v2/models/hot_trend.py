# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class HotTrend(Model):
    """A topic that was written about much.

    Attributes:
        name: The topic.
        query: What to search for to find it.
    """

    name: str = field("name", "str")
    query: str = field("query", "str")
