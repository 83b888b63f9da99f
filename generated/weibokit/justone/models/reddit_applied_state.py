# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_filter import RedditFilter


class RedditAppliedState(Model):
    """What is in `appliedState` of RedditDynamicComponent.

    Attributes:
        typename_: Name of its type in the source.
    """

    typename_: str = field("__typename", "str", required=True)
    filters: list[RedditFilter] = field("filters", "RedditFilter[]", required=True)
    pane: str = field("pane", "str", required=True)
