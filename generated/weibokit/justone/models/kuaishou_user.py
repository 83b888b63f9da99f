# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_headurl import KuaishouHeadurl
    from .kuaishou_living import KuaishouLiving
    from .kuaishou_profile_page_prefetch import KuaishouProfilePagePrefetch
    from .kuaishou_user_extra import KuaishouUserExtra
    from .kuaishou_user_feed_log_ctx import KuaishouUserFeedLogCtx


class KuaishouUser(Model):
    """A user as searches show them.

    Attributes:
        headurl: Address of the avatar.
        headurls: Addresses of the avatar.
        user_id: Id of the user.
        user_name: Name of the user.
        extra: What the source adds, in KuaishouUser.
        fans_count: Number of followers.
        feed_log_ctx: What is in `feedLogCtx` of KuaishouUser.
        is_favorited: Whether it is a favorite.
        is_followed: Whether it is followed.
        message_link: Address that the message leads to.
        user_text: Text of the user.
        verified: Whether it is verified.
        living: What is in `living` of KuaishouUser.
        profile_page_prefetch_info: What is in `profilePagePrefetchInfo` of KuaishouFeed.
    """

    following: bool = field("following", "bool", required=True)
    headurl: str = field("headurl", "str", required=True)
    headurls: list[KuaishouHeadurl] = field("headurls", "KuaishouHeadurl[]", required=True)
    user_id: int = field("user_id", "int", required=True)
    user_name: str = field("user_name", "str", required=True)
    user_sex: str = field("user_sex", "str", required=True)
    visitor_be_followed: bool = field("visitorBeFollowed", "bool", required=True)
    extra: KuaishouUserExtra = field("extra", "KuaishouUserExtra")
    fans: bool = field("fans", "bool")
    fans_count: int = field("fansCount", "int")
    feed_log_ctx: KuaishouUserFeedLogCtx = field("feedLogCtx", "KuaishouUserFeedLogCtx")
    is_banned: bool = field("isBanned", "bool")
    is_favorited: bool = field("isFavorited", "bool")
    is_followed: int = field("is_followed", "int")
    kwai_id: str = field("kwaiId", "str")
    message_link: str = field("messageLink", "str")
    user_text: str = field("user_text", "str")
    verified: bool = field("verified", "bool")
    living: KuaishouLiving = field("living", "KuaishouLiving")
    hint: str = field("hint", "str")
    eid: str = field("eid", "str")
    profile_page_prefetch_info: KuaishouProfilePagePrefetch = field(
        "profilePagePrefetchInfo", "KuaishouProfilePagePrefetch"
    )
