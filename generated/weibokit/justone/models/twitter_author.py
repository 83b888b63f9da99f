# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterAuthor(Model):
    """The author of a post.

    Attributes:
        avatar: Address of the avatar.
        name: Name.
        screen_name: Name of the screen.
        followers_count: Number of followers.
    """

    avatar: str = field("avatar", "str", required=True)
    blue_verified: bool = field("blue_verified", "bool", required=True)
    name: str = field("name", "str", required=True)
    rest_id: str = field("rest_id", "str", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    followers_count: int = field("followers_count", "int")
