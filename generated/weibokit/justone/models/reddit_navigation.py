# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_list_presentation import RedditListPresentation
    from .reddit_navigation_behavior import RedditNavigationBehavior


class RedditNavigation(Model):
    """What is in `navigation` of RedditTop.

    Attributes:
        typename_: Name of its type in the source.
        list_presentation: What is in `listPresentation` of RedditNavigation.
    """

    typename_: str = field("__typename", "str", required=True)
    behaviors: list[RedditNavigationBehavior] = field("behaviors", "RedditNavigationBehavior[]", required=True)
    list_presentation: RedditListPresentation = field("listPresentation", "RedditListPresentation", required=True)
