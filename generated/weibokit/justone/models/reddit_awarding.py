# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_award import RedditAward


class RedditAwarding(Model):
    """An item of `awardings` of RedditPost.

    Attributes:
        typename_: Name of its type in the source.
        award: What is in `award` of RedditAwarding.
        total: How many there are in all.
    """

    typename_: str = field("__typename", "str", required=True)
    award: RedditAward = field("award", "RedditAward", required=True)
    total: int = field("total", "int", required=True)
