# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_clips_music_attribution import InstagramClipsMusicAttribution
    from .instagram_dimension import InstagramDimension
    from .instagram_edge_follow import InstagramEdgeFollow
    from .instagram_null_state_connection import InstagramNullStateConnection
    from .instagram_owner import InstagramOwner
    from .instagram_thumbnail_resource import InstagramThumbnailResource


class InstagramTimelineMedia(Model):
    """The item itself, in InstagramTimelineMediaEdge.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        dimensions: What is in `dimensions` of InstagramTimelineMedia.
        owner: What is in `owner` of InstagramTimelineMedia.
        is_video: Whether it is a video.
        edge_media_to_caption: What is in `edge_media_to_caption` of InstagramTimelineMedia.
        edge_media_to_comment: What is in `edge_followed_by` of InstagramUserDetail.
        edge_liked_by: What is in `edge_followed_by` of InstagramUserDetail.
        edge_media_preview_like: What is in `edge_followed_by` of InstagramUserDetail.
        has_audio: Whether there is a audio.
        video_view_count: Number of video views.
        location: Place.
        product_type: Type of the product.
        clips_music_attribution_info: What is in `clips_music_attribution_info` of InstagramTimelineMedia.
        display_url: Address of the display.
        thumbnail_src: Where the small picture comes from.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    shortcode: str = field("shortcode", "str", required=True)
    dimensions: InstagramDimension = field("dimensions", "InstagramDimension", required=True)
    owner: InstagramOwner = field("owner", "InstagramOwner", required=True)
    is_video: bool = field("is_video", "bool", required=True)
    edge_media_to_caption: InstagramNullStateConnection = field(
        "edge_media_to_caption", "InstagramNullStateConnection", required=True
    )
    edge_media_to_comment: InstagramEdgeFollow = field("edge_media_to_comment", "InstagramEdgeFollow", required=True)
    taken_at_timestamp: int = field("taken_at_timestamp", "int", required=True)
    edge_liked_by: InstagramEdgeFollow = field("edge_liked_by", "InstagramEdgeFollow", required=True)
    edge_media_preview_like: InstagramEdgeFollow = field(
        "edge_media_preview_like", "InstagramEdgeFollow", required=True
    )
    fact_check_overall_rating: Any = field("fact_check_overall_rating")
    has_audio: bool = field("has_audio", "bool")
    video_view_count: int = field("video_view_count", "int")
    comments_disabled: bool = field("comments_disabled", "bool")
    location: Any = field("location")
    coauthor_producers: list[Any] = field("coauthor_producers", "[]")
    pinned_for_users: list[Any] = field("pinned_for_users", "[]")
    product_type: str = field("product_type", "str")
    clips_music_attribution_info: InstagramClipsMusicAttribution = field(
        "clips_music_attribution_info", "InstagramClipsMusicAttribution"
    )
    accessibility_caption: str = field("accessibility_caption", "str")
    display_url: str = field("display_url", "str")
    thumbnail_resources: list[InstagramThumbnailResource] = field("thumbnail_resources", "InstagramThumbnailResource[]")
    thumbnail_src: str = field("thumbnail_src", "str")
