# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_dynamic import RedditDynamic


class RedditSearch(Model):
    """What is in `search` of RedditSearchData.

    Attributes:
        dynamic: What is in `dynamic` of RedditSearch.
    """

    dynamic: RedditDynamic = field("dynamic", "RedditDynamic", required=True)
