# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_post import RedditPost


class RedditPostDetailPage(Model):
    """What the response holds, in RedditPostDetailResult."""

    posts_info_by_ids: list[RedditPost] = field("postsInfoByIds", "RedditPost[]", required=True)
