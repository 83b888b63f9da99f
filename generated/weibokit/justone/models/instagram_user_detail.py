# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_bio_link import InstagramBioLink
    from .instagram_biography_with_entity import InstagramBiographyWithEntity
    from .instagram_edge_follow import InstagramEdgeFollow
    from .instagram_timeline_media_connection import InstagramTimelineMediaConnection


class InstagramUserDetail(Model):
    """A user as the website shows them.

    Attributes:
        status: State, as the source writes it.
        biography_with_entities: What is in `biography_with_entities` of InstagramUser.
        edge_followed_by: What is in `edge_followed_by` of InstagramUserDetail.
        edge_follow: What is in `edge_followed_by` of InstagramUserDetail.
        has_clips: Whether there is a clip.
        id: Id.
        category_name: Name of the category.
        is_private: Whether it is private.
        is_verified: Whether it is verified.
        username: Name of the user.
        edge_owner_to_timeline_media: What is in `edge_owner_to_timeline_media` of InstagramUserDetail.
    """

    status: bool = field("status", "bool", required=True)
    ai_agent_owner_username: Any = field("ai_agent_owner_username", required=True)
    biography: str = field("biography", "str", required=True)
    bio_links: list[InstagramBioLink] = field("bio_links", "InstagramBioLink[]", required=True)
    fb_profile_biolink: Any = field("fb_profile_biolink", required=True)
    biography_with_entities: InstagramBiographyWithEntity = field(
        "biography_with_entities", "InstagramBiographyWithEntity", required=True
    )
    blocked_by_viewer: bool = field("blocked_by_viewer", "bool", required=True)
    restricted_by_viewer: Any = field("restricted_by_viewer", required=True)
    country_block: bool = field("country_block", "bool", required=True)
    eimu_id: str = field("eimu_id", "str", required=True)
    external_url: str = field("external_url", "str", required=True)
    edge_followed_by: InstagramEdgeFollow = field("edge_followed_by", "InstagramEdgeFollow", required=True)
    fbid: str = field("fbid", "str", required=True)
    followed_by_viewer: bool = field("followed_by_viewer", "bool", required=True)
    edge_follow: InstagramEdgeFollow = field("edge_follow", "InstagramEdgeFollow", required=True)
    follows_viewer: bool = field("follows_viewer", "bool", required=True)
    full_name: str = field("full_name", "str", required=True)
    group_metadata: Any = field("group_metadata", required=True)
    has_clips: bool = field("has_clips", "bool", required=True)
    highlight_reel_count: int = field("highlight_reel_count", "int", required=True)
    id: str = field("id", "str", required=True)
    is_business_account: bool = field("is_business_account", "bool", required=True)
    is_professional_account: bool = field("is_professional_account", "bool", required=True)
    business_contact_method: str = field("business_contact_method", "str", required=True)
    business_email: Any = field("business_email", required=True)
    category_enum: Any = field("category_enum", required=True)
    category_name: Any = field("category_name", required=True)
    is_private: bool = field("is_private", "bool", required=True)
    is_verified: bool = field("is_verified", "bool", required=True)
    username: str = field("username", "str", required=True)
    edge_owner_to_timeline_media: InstagramTimelineMediaConnection = field(
        "edge_owner_to_timeline_media", "InstagramTimelineMediaConnection", required=True
    )
