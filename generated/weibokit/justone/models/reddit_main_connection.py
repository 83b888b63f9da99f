# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_main_edge import RedditMainEdge
    from .reddit_main_page import RedditMainPage


class RedditMainConnection(Model):
    """What is in `main` of RedditDynamicComponent.

    Attributes:
        edges: Items of a list.
        page_info: What is known of the page, in RedditMainConnection.
    """

    edges: list[RedditMainEdge] = field("edges", "RedditMainEdge[]", required=True)
    page_info: RedditMainPage = field("pageInfo", "RedditMainPage", required=True)
