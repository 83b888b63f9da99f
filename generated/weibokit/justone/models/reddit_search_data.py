# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_search import RedditSearch


class RedditSearchData(Model):
    """What the response holds, in RedditSearchResult.

    Attributes:
        search: What is in `search` of RedditSearchData.
    """

    search: RedditSearch = field("search", "RedditSearch", required=True)
