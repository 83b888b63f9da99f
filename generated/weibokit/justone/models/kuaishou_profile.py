# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_headurl import KuaishouHeadurl


class KuaishouProfile(Model):
    """A user as the user's own page shows them.

    Attributes:
        headurl: Address of the avatar.
        headurls: Addresses of the avatar.
        is_favorited: Whether it is a favorite.
        user_id: Id of the user.
        user_name: Name of the user.
        user_profile_bg_url: Address of the user profile background.
        user_profile_bg_urls: Addresses of the user profile background.
        user_text: Text of the user.
        verified: Whether it is verified.
    """

    big_head_urls: list[KuaishouHeadurl] = field("bigHeadUrls", "KuaishouHeadurl[]", required=True)
    headurl: str = field("headurl", "str", required=True)
    headurls: list[KuaishouHeadurl] = field("headurls", "KuaishouHeadurl[]", required=True)
    is_favorited: bool = field("isFavorited", "bool", required=True)
    user_id: int = field("user_id", "int", required=True)
    user_name: str = field("user_name", "str", required=True)
    user_profile_bg_url: str = field("user_profile_bg_url", "str", required=True)
    user_profile_bg_urls: list[KuaishouHeadurl] = field("user_profile_bg_urls", "KuaishouHeadurl[]", required=True)
    user_sex: str = field("user_sex", "str", required=True)
    user_text: str = field("user_text", "str", required=True)
    verified: bool = field("verified", "bool", required=True)
    visitor_be_followed: bool = field("visitorBeFollowed", "bool", required=True)
