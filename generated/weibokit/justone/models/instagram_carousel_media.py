# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_fb_user_tag import InstagramFbUserTag
    from .instagram_media_note import InstagramMediaNote
    from .instagram_sharing_friction import InstagramSharingFriction


class InstagramCarouselMedia(Model):
    """One picture or film of an album.

    Attributes:
        caption: Text below the picture or video.
        fb_user_tags: What is in `fb_user_tags` of InstagramPost.
        id: Id.
        image_versions: What is in `media_notes` of InstagramPost.
        is_video: Whether it is a video.
        location: Place.
        media_name: Name of the medium.
        media_type: Type of the medium.
        original_height: Height of the original in pixels.
        original_width: Width of the original in pixels.
        product_type: Type of the product.
        sharing_friction_info: What is in `sharing_friction_info` of InstagramPost.
        thumbnail_url: Address of the small picture.
    """

    caption: Any = field("caption", required=True)
    carousel_parent_id: str = field("carousel_parent_id", "str", required=True)
    commerciality_status: str = field("commerciality_status", "str", required=True)
    creative_config: Any = field("creative_config", required=True)
    explore_pivot_grid: bool = field("explore_pivot_grid", "bool", required=True)
    fb_user_tags: InstagramFbUserTag = field("fb_user_tags", "InstagramFbUserTag", required=True)
    featured_products: list[Any] = field("featured_products", "[]", required=True)
    id: str = field("id", "str", required=True)
    image_versions: InstagramMediaNote = field("image_versions", "InstagramMediaNote", required=True)
    is_video: bool = field("is_video", "bool", required=True)
    location: Any = field("location", required=True)
    media_format: str = field("media_format", "str", required=True)
    media_name: str = field("media_name", "str", required=True)
    media_overlay_info: Any = field("media_overlay_info", required=True)
    media_type: int = field("media_type", "int", required=True)
    original_height: int = field("original_height", "int", required=True)
    original_width: int = field("original_width", "int", required=True)
    product_suggestions: list[Any] = field("product_suggestions", "[]", required=True)
    product_type: str = field("product_type", "str", required=True)
    sharing_friction_info: InstagramSharingFriction = field(
        "sharing_friction_info", "InstagramSharingFriction", required=True
    )
    shop_routing_user_id: Any = field("shop_routing_user_id", required=True)
    sponsor_tags: list[Any] = field("sponsor_tags", "[]", required=True)
    tagged_users: list[Any] = field("tagged_users", "[]", required=True)
    taken_at: int = field("taken_at", "int", required=True)
    taken_at_date: str = field("taken_at_date", "str", required=True)
    taken_at_ts: int = field("taken_at_ts", "int", required=True)
    thumbnail_url: str = field("thumbnail_url", "str", required=True)
    video_sticker_locales: list[Any] = field("video_sticker_locales", "[]", required=True)
