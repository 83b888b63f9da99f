# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_filter_bar_behavior import RedditFilterBarBehavior
    from .reddit_filter_bar_presentation import RedditFilterBarPresentation


class RedditFilterBar(Model):
    """An item of `filterBar` of RedditTop.

    Attributes:
        typename_: Name of its type in the source.
        presentation: What is in `presentation` of RedditFilterBar.
    """

    typename_: str = field("__typename", "str", required=True)
    behaviors: list[RedditFilterBarBehavior] = field("behaviors", "RedditFilterBarBehavior[]", required=True)
    presentation: RedditFilterBarPresentation = field("presentation", "RedditFilterBarPresentation", required=True)
