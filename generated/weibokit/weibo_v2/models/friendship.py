# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Friendship(Model):
    """One of two accounts, and how it stands to the other.

    Attributes:
        id: Id of the account.
        screen_name: Its nickname.
        followed_by: Whether the other one follows it.
        following: Whether it follows the other one.
        notifications_enabled: Whether it is notified of what the other one posts.
    """

    id: int = field("id", "int", required=True)
    screen_name: str = field("screen_name", "str")
    followed_by: bool = field("followed_by", "bool")
    following: bool = field("following", "bool")
    notifications_enabled: bool = field("notifications_enabled", "bool")
