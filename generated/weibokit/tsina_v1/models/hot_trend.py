# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class HotTrend(Model):
    """A hot topic.

    Attributes:
        name: Its name.
        query: What to search for.
    """

    name: str = field("name", "str", required=True)
    query: str = field("query", "str", required=True)
