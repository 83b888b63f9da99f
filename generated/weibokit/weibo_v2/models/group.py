# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .user import User


class Group(Model):
    """A named group into which a user has put accounts.

    Attributes:
        id: Id of the group; may come rounded, so take `idstr`.
        idstr: The id as text.
        name: Name of the group, up to eight Chinese characters.
        mode: Who may see the group, `private` or `public`.
        visible: Who may see the members, 0 only these, 1 everybody.
        like_count: Likes of the group.
        member_count: Accounts in the group.
        description: Description of the group.
        tags: Tags of the group.
        profile_image_url: Address of the picture of the group.
        user: A Weibo account.
        created_at: When the group was made; in the oldest answers only.
        created_at_time: `created_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    idstr: str = field("idstr", "str", required=True)
    name: str = field("name", "str", required=True)
    mode: str = field("mode", "str")
    visible: int = field("visible", "int")
    like_count: int = field("like_count", "int")
    member_count: int = field("member_count", "int")
    description: str = field("description", "str")
    tags: list[str] = field("tags", "str[]")
    profile_image_url: str = field("profile_image_url", "str")
    user: User = field("user", "User")
    created_at: str = field("created_at", "str")
    created_at_time: datetime = time_field("created_at", "weibo")
