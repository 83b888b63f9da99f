# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_component_main import RedditComponentMain


class RedditMainEdge(Model):
    """An item of `edges` of RedditMainConnection.

    Attributes:
        cursor: Where the next page begins.
        node: The item itself, in RedditMainEdge.
    """

    cursor: str = field("cursor", "str", required=True)
    node: RedditComponentMain = field("node", "RedditComponentMain", required=True)
