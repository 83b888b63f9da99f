# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuAuthorBadge(Model):
    """An item of `badge` of ZhihuAuthor.

    Attributes:
        description: Description.
        topics: Topics.
        type_: What sort of thing it is, as the source writes it.
    """

    description: str = field("description", "str", required=True)
    topics: list[Any] = field("topics", "[]", required=True)
    type_: str = field("type", "str", required=True)
