# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_hashtag_to_media_connection import InstagramHashtagToMediaConnection
    from .instagram_null_state_connection import InstagramNullStateConnection
    from .instagram_timeline_media_connection import InstagramTimelineMediaConnection
    from .instagram_top_post_connection import InstagramTopPostConnection


class InstagramHashtag(Model):
    """What is in `hashtag` of InstagramSearchHashtagPostsData.

    Attributes:
        allow_following: Whether the following is allowed.
        edge_hashtag_to_content_advisory: What is in `edge_owner_to_timeline_media` of InstagramUserDetail.
        edge_hashtag_to_media: What is in `edge_hashtag_to_media` of InstagramHashtag.
        edge_hashtag_to_null_state: What is in `edge_media_to_caption` of InstagramTimelineMedia.
        edge_hashtag_to_top_posts: What is in `edge_hashtag_to_top_posts` of InstagramHashtag.
        id: Id.
        is_following: Whether it is followed.
        name: Name.
        profile_pic_url: Address of the profile picture.
    """

    allow_following: bool = field("allow_following", "bool", required=True)
    edge_hashtag_to_content_advisory: InstagramTimelineMediaConnection = field(
        "edge_hashtag_to_content_advisory", "InstagramTimelineMediaConnection", required=True
    )
    edge_hashtag_to_media: InstagramHashtagToMediaConnection = field(
        "edge_hashtag_to_media", "InstagramHashtagToMediaConnection", required=True
    )
    edge_hashtag_to_null_state: InstagramNullStateConnection = field(
        "edge_hashtag_to_null_state", "InstagramNullStateConnection", required=True
    )
    edge_hashtag_to_top_posts: InstagramTopPostConnection = field(
        "edge_hashtag_to_top_posts", "InstagramTopPostConnection", required=True
    )
    id: str = field("id", "str", required=True)
    is_following: bool = field("is_following", "bool", required=True)
    is_top_media_only: bool = field("is_top_media_only", "bool", required=True)
    name: str = field("name", "str", required=True)
    profile_pic_url: str = field("profile_pic_url", "str", required=True)
