# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_author_profile import RedditAuthorProfile
    from .reddit_image import RedditImage


class RedditAuthor(Model):
    """The author of a post or comment.

    Attributes:
        typename_: Name of its type in the source.
        account_type: Type of the account.
        icon_small: A picture.
        id: Id.
        is_blocked: Whether it is blocked.
        name: Name.
        new_icon: A picture.
        profile: What is in `profile` of RedditAuthor.
    """

    typename_: str = field("__typename", "str", required=True)
    account_type: str = field("accountType", "str", required=True)
    icon_small: RedditImage = field("iconSmall", "RedditImage", required=True)
    id: str = field("id", "str", required=True)
    is_blocked: bool = field("isBlocked", "bool", required=True)
    is_cake_day_now: bool = field("isCakeDayNow", "bool", required=True)
    name: str = field("name", "str", required=True)
    new_icon: RedditImage = field("newIcon", "RedditImage", required=True)
    profile: RedditAuthorProfile = field("profile", "RedditAuthorProfile", required=True)
    snoovatar_icon: RedditImage | None = field("snoovatarIcon", "RedditImage", null=True, required=True)
    is_premium_avatar_treatment: bool = field("isPremiumAvatarTreatment", "bool")
