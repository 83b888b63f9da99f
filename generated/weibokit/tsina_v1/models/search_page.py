# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status_found import StatusFound


class SearchPage(Model):
    """One page of posts.

    Attributes:
        results: The posts.
        since_id: Posts with a greater id were searched.
        max_id: The greatest id that was found.
        results_per_page: Posts on a page; the sample has 0.
        next_page: Query of the next page, with its `?`.
        refresh_url: Query for what is newer, with its `?`.
        completed_in: Seconds that the search took.
        page: Number of the page.
        query: What was looked for.
    """

    results: list[StatusFound] = field("results", "StatusFound[]", required=True)
    since_id: int = field("since_id", "int")
    max_id: int = field("max_id", "int")
    results_per_page: int = field("results_per_page", "int")
    next_page: str = field("next_page", "str")
    refresh_url: str = field("refresh_url", "str")
    completed_in: float = field("completed_in", "float")
    page: int = field("page", "int")
    query: str = field("query", "str")
