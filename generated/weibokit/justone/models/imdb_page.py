# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbPage(Model):
    """What is known of the page, in ImdbTitleAkaConnection.

    Attributes:
        typename_: Name of its type in the source.
    """

    typename_: str = field("__typename", "str", required=True)
    end_cursor: str | None = field("endCursor", "str", null=True, required=True)
    has_next_page: bool = field("hasNextPage", "bool", required=True)
    has_previous_page: bool = field("hasPreviousPage", "bool")
    start_cursor: str | None = field("startCursor", "str", null=True)
