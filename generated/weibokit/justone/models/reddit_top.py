# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_filter_bar import RedditFilterBar
    from .reddit_navigation import RedditNavigation


class RedditTop(Model):
    """What is in `top` of RedditDynamicComponent.

    Attributes:
        navigation: What is in `navigation` of RedditTop.
    """

    filter_bar: list[RedditFilterBar] = field("filterBar", "RedditFilterBar[]", required=True)
    filter_modal: Any = field("filterModal", required=True)
    navigation: RedditNavigation = field("navigation", "RedditNavigation", required=True)
