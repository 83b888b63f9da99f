# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditTrackingContextPost(Model):
    """What is in `post` of RedditTrackingContext.

    Attributes:
        id: Id.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    id: str = field("id", "str", required=True)
    is_nsfw: bool = field("isNsfw", "bool", required=True)
    is_spoiler: bool = field("isSpoiler", "bool", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
