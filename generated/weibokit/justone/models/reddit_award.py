# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_image import RedditImage


class RedditAward(Model):
    """What is in `award` of RedditAwarding.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        name: Name.
        static_icon_16: A picture.
        static_icon_24: A picture.
        static_icon_32: A picture.
        static_icon_48: A picture.
        static_icon_64: A picture.
        tags: Tags.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    static_icon_16: RedditImage = field("static_icon_16", "RedditImage", required=True)
    static_icon_24: RedditImage = field("static_icon_24", "RedditImage", required=True)
    static_icon_32: RedditImage = field("static_icon_32", "RedditImage", required=True)
    static_icon_48: RedditImage = field("static_icon_48", "RedditImage", required=True)
    static_icon_64: RedditImage = field("static_icon_64", "RedditImage", required=True)
    tags: list[str] = field("tags", "str[]", required=True)
