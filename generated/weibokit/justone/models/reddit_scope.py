# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditScope(Model):
    """What is in `scope` of RedditTrackingContextSearch.

    Attributes:
        id: Id.
        name: Name.
        path: Path.
        type_: What sort of thing it is, as the source writes it.
    """

    id: Any = field("id", required=True)
    name: Any = field("name", required=True)
    path: str = field("path", "str", required=True)
    type_: str = field("type", "str", required=True)
