# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_list_presentation_item import RedditListPresentationItem


class RedditListPresentation(Model):
    """What is in `listPresentation` of RedditNavigation.

    Attributes:
        items: Items of the list.
    """

    items: list[RedditListPresentationItem] = field("items", "RedditListPresentationItem[]", required=True)
