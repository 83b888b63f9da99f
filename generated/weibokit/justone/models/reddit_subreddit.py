# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_moderation import RedditModeration
    from .reddit_style import RedditStyle


class RedditSubreddit(Model):
    """A community.

    Attributes:
        id: Id.
        name: Name.
        typename_: Name of its type in the source.
        community_status: State of the community.
        styles: What is in `styles` of RedditSubreddit.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        moderation: What is in `moderation` of RedditSubreddit.
    """

    id: str = field("id", "str", required=True)
    is_quarantined: bool = field("isQuarantined", "bool", required=True)
    name: str = field("name", "str", required=True)
    typename_: str = field("__typename", "str")
    community_status: Any = field("communityStatus")
    is_nsfw: bool = field("isNsfw", "bool")
    is_subscribed: bool = field("isSubscribed", "bool")
    is_thumbnails_enabled: bool = field("isThumbnailsEnabled", "bool")
    is_title_safe: bool = field("isTitleSafe", "bool")
    is_user_banned: bool = field("isUserBanned", "bool")
    mod_permissions: Any = field("modPermissions")
    prefixed_name: str = field("prefixedName", "str")
    styles: RedditStyle = field("styles", "RedditStyle")
    subscribers_count: float = field("subscribersCount", "float")
    tipping_status: Any = field("tippingStatus")
    title: str = field("title", "str")
    type_: str = field("type", "str")
    whitelist_status: str = field("whitelistStatus", "str")
    allowed_media_in_comments: list[str] = field("allowedMediaInComments", "str[]")
    moderation: RedditModeration = field("moderation", "RedditModeration")
