# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_scope import RedditScope


class RedditTrackingContextSearch(Model):
    """What is in `search` of RedditTrackingContext.

    Attributes:
        query_id: Id of the query.
        scope: What is in `scope` of RedditTrackingContextSearch.
    """

    is_nsfw: bool = field("isNsfw", "bool", required=True)
    query: str = field("query", "str", required=True)
    query_id: str = field("queryID", "str", required=True)
    range_: Any = field("range", required=True)
    safe_search: str = field("safeSearch", "str", required=True)
    scope: RedditScope = field("scope", "RedditScope", required=True)
    snippet: Any = field("snippet", required=True)
    snippet_id: Any = field("snippetId", required=True)
    sort: str | None = field("sort", "str", null=True, required=True)
