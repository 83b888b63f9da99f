# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokItemStats(Model):
    """Counters of a post.

    Attributes:
        collect_count: Number of collections.
        comment_count: Number of comments.
        digg_count: Number of likes.
        play_count: Number of plays.
        share_count: Number of shares.
        repost_count: Number of reposts.
    """

    collect_count: int | str = field("collectCount", "int|str", required=True)
    comment_count: int | str = field("commentCount", "int|str", required=True)
    digg_count: int | str = field("diggCount", "int|str", required=True)
    play_count: int | str = field("playCount", "int|str", required=True)
    share_count: int | str = field("shareCount", "int|str", required=True)
    repost_count: int | str = field("repostCount", "int|str")
