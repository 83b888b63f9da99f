# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_affiliate import TwitterAffiliate


class TwitterUser(Model):
    """A user.

    Attributes:
        affiliates: What is in `affiliates` of TwitterUser.
        avatar: Address of the avatar.
        created_at: When it was created.
        desc: Description.
        header_image: Picture of the header, or its address.
        id: Id.
        location: Place.
        media_count: Number of media.
        name: Name.
        sub_count: Number of replies.
        status: State, as the source writes it.
    """

    affiliates: TwitterAffiliate = field("affiliates", "TwitterAffiliate", required=True)
    avatar: str = field("avatar", "str", required=True)
    blue_verified: bool = field("blue_verified", "bool", required=True)
    created_at: str = field("created_at", "str", required=True)
    desc: str = field("desc", "str", required=True)
    friends: int = field("friends", "int", required=True)
    header_image: str = field("header_image", "str", required=True)
    id: str = field("id", "str", required=True)
    location: str | None = field("location", "str", null=True, required=True)
    media_count: int = field("media_count", "int", required=True)
    name: str = field("name", "str", required=True)
    profile: str = field("profile", "str", required=True)
    protected: bool | None = field("protected", "bool", null=True, required=True)
    statuses_count: int = field("statuses_count", "int", required=True)
    sub_count: int = field("sub_count", "int", required=True)
    business_account: list[Any] = field("business_account", "[]")
    pinned_tweet_ids_str: list[str] = field("pinned_tweet_ids_str", "str[]")
    rest_id: str = field("rest_id", "str")
    status: str = field("status", "str")
    verification_type: Any = field("verification_type")
