# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuImageReaction(Model):
    """An item of `image_reactions` of ZhihuReaction.

    Attributes:
        is_liked: Whether it is liked.
        like_count: Number of likes.
    """

    is_liked: bool = field("is_liked", "bool", required=True)
    like_count: int = field("like_count", "int", required=True)
