# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuEmojiReaction(Model):
    """What is in `emoji_reaction` of ZhihuArticle.

    Attributes:
        like_count: Number of likes.
    """

    like_count: int = field("like_count", "int", required=True)
    like_has_set: bool = field("like_has_set", "bool", required=True)
