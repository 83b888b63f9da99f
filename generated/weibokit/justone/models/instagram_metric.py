# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramMetric(Model):
    """What is in `metrics` of InstagramPost.

    Attributes:
        comment_count: Number of comments.
        like_count: Number of likes.
        play_count: Number of plays.
        repost_count: Number of reposts.
        share_count: Number of shares.
        user_follower_count: Number of user followers.
        user_media_count: Number of user media.
        view_count: Number of views.
    """

    comment_count: int = field("comment_count", "int", required=True)
    fb_comment_count: Any = field("fb_comment_count", required=True)
    fb_like_count: Any = field("fb_like_count", required=True)
    fb_play_count: Any = field("fb_play_count", required=True)
    ig_play_count: int = field("ig_play_count", "int", required=True)
    like_count: int = field("like_count", "int", required=True)
    play_count: int = field("play_count", "int", required=True)
    repost_count: Any = field("repost_count", required=True)
    save_count: Any = field("save_count", required=True)
    share_count: int = field("share_count", "int", required=True)
    user_follower_count: Any = field("user_follower_count", required=True)
    user_media_count: Any = field("user_media_count", required=True)
    view_count: Any = field("view_count", required=True)
