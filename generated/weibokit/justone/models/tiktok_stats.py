# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokStats(Model):
    """Counters of a user.

    Attributes:
        digg_count: Number of likes.
        follower_count: Number of followers.
        following_count: Number of followings.
        friend_count: Number of friends.
        video_count: Number of videos.
    """

    digg_count: int | str = field("diggCount", "int|str", required=True)
    follower_count: int | str = field("followerCount", "int|str", required=True)
    following_count: int | str = field("followingCount", "int|str", required=True)
    friend_count: int | str = field("friendCount", "int|str", required=True)
    heart: int | str = field("heart", "int|str", required=True)
    heart_count: int | str = field("heartCount", "int|str", required=True)
    video_count: int | str = field("videoCount", "int|str", required=True)
