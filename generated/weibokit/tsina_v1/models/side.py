# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Side(Model):
    """One of two users.

    Attributes:
        id: Id of the user.
        screen_name: Nickname of the user.
        following: Whether this one follows the other.
        followed_by: Whether the other follows this one.
        notifications_enabled: Whether this side is notified of new posts.
    """

    id: int = field("id", "int", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    following: bool = field("following", "bool", required=True)
    followed_by: bool = field("followed_by", "bool", required=True)
    notifications_enabled: bool | None = field("notifications_enabled", "bool", null=True)
