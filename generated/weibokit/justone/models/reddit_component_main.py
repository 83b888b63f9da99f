# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_behavior import RedditBehavior
    from .reddit_children import RedditChildren
    from .reddit_presentation import RedditPresentation


class RedditComponentMain(Model):
    """The item itself, in RedditMainEdge.

    Attributes:
        typename_: Name of its type in the source.
        behaviors: What is in `behaviors` of RedditComponentMain.
        presentation: What is in `presentation` of RedditComponentMain.
    """

    typename_: str = field("__typename", "str", required=True)
    behaviors: RedditBehavior = field("behaviors", "RedditBehavior", required=True)
    children: list[RedditChildren] = field("children", "RedditChildren[]", required=True)
    presentation: RedditPresentation = field("presentation", "RedditPresentation", required=True)
