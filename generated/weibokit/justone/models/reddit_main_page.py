# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditMainPage(Model):
    """What is known of the page, in RedditMainConnection."""

    end_cursor: str = field("endCursor", "str", required=True)
    has_next_page: bool = field("hasNextPage", "bool", required=True)
    has_previous_page: bool = field("hasPreviousPage", "bool", required=True)
    start_cursor: str = field("startCursor", "str", required=True)
