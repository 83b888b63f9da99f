# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.answer import Answer, field

if TYPE_CHECKING:
    from .user import User


class Group(Answer):
    """A named group into which a user has put accounts.

    Attributes:
        id: Id of the group. Some lie beyond 2^53: use `idstr` where numbers lose precision.
        idstr: The id as text.
        name: Name of the group.
        mode: Who may see the group, such as `private`.
        visible: Visibility as a number; 0 in the sample.
        like_count: Likes of the group.
        member_count: Accounts in the group.
        description: Description of the group.
        tags: Tags of the group; empty in the sample, so what an entry holds is open.
        profile_image_url: Address of the picture of the group.
        user: A Weibo account.
        created_at: When the group was made, such as `Mon Jan 23 12:45:05 +0800 2012`.
    """

    id: int = field("id", "int", required=True)
    idstr: str = field("idstr", "str", required=True)
    name: str = field("name", "str", required=True)
    mode: str = field("mode", "str")
    visible: int = field("visible", "int")
    like_count: int = field("like_count", "int")
    member_count: int = field("member_count", "int")
    description: str = field("description", "str")
    tags: list[Any] = field("tags", "[]")
    profile_image_url: str = field("profile_image_url", "str")
    user: User = field("user", "User")
    created_at: str = field("created_at", "str")
