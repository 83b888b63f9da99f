# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .liked_post import LikedPost


class LikedPostsPage(Model):
    """One page of posts that many like.

    Attributes:
        statuses: The posts, each inside an entry.
    """

    statuses: list[LikedPost] = field("statuses", "LikedPost[]", required=True)
